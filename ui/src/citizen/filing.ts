// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { Rules, ServiceSheet, Titled } from '../common/api';
import { errorSummary } from '../common/field';
import type { Files } from '../common/files';
import { toMain } from '../common/frame';
import { t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import type { FieldError } from '../common/problem';
import { go, goInstead, href } from '../common/route';
import { desks, drafts, rules, sheet } from './desk';
import { type Draft, type Kept, freshDraft } from './draft';
import { DraftKeeper } from './draft-keeper';
import './filing-check';
import { closedNotice, draftNote, draftOffer, offlineNotice } from './filing-notices';
import { partFields } from './filing-parts';
import { FilingPath } from './filing-path';
import type { ChosenFiles, Filing } from './filing-rules';
import type { Step } from './filing-steps';
import { freshKey } from './key';
import { isOpen } from './period';
import { type Receipt, receiptPanel } from './receipt';

interface Setting {
  readonly rules: Rules;
  readonly desks: readonly Titled[];
  readonly sheet: ServiceSheet | undefined;
}

/** Filing a request step by step, from a draft that outlives the page, to the receipt. */
@customElement('pishkhan-filing')
export class FilingPage extends Page {
  @property() desk = '';
  @property() service = '';
  /** Name of the step in the address; the first one if empty. */
  @property() step = '';
  /** True on the way back to the check after a change. */
  @property({ type: Boolean }) changing = false;
  @state() private setting: Setting | undefined;
  @state() private draft: Draft | undefined;
  @state() private found: Kept | undefined;
  @state() private files: ChosenFiles = {};
  @state() private receipt: Receipt | undefined;
  @state() private online = navigator.onLine;
  private keeper = new DraftKeeper(drafts, '');

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('online', this.connection);
    addEventListener('offline', this.connection);
    addEventListener('pagehide', this.keep);
  }

  override disconnectedCallback(): void {
    this.keep();
    removeEventListener('online', this.connection);
    removeEventListener('offline', this.connection);
    removeEventListener('pagehide', this.keep);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk') || changed.has('service')) void this.load();
    else if (changed.has('step')) this.arrive();
  }

  protected override render(): TemplateResult {
    if (this.receipt) return receiptPanel(this.receipt);
    const filing = this.filing();
    return filing
      ? this.page(filing, this.path(filing))
      : html`<h1>${t('filing.title')}</h1>
          ${this.beforeTheForm()}`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    const filing = this.filing();
    if (!filing || this.receipt) return;
    const path = this.path(filing);
    const step = path.at(this.step);
    document.title = `${t(`filing.step.${step.name}`)} — ${t('citizen.title')}`;
    if (changed.has('step') && this.errors.some((error) => path.shows(step, error))) this.showErrors(this.errors);
  }

  private beforeTheForm(): TemplateResult {
    if (this.problem) return problemNotice(this.problem, () => void this.load());
    if (this.found) return draftOffer(this.found, this);
    return this.setting?.sheet ? closedNotice(this.setting.sheet) : loadingNotice();
  }

  private page(filing: Filing, path: FilingPath): TemplateResult {
    const step = path.at(this.step);
    return html`${this.back(filing, path.before(step), path)}
      <p class="kicker">
        ${filing.sheet?.title ?? t('filing.title')} —
        <span class="position">${t('filing.position', { n: path.position(step) + 1, of: path.steps.length })}</span>
      </p>
      <h1>${t(`filing.step.${step.name}`)}</h1>
      ${this.online ? nothing : offlineNotice()} ${errorSummary(this.errors.filter((error) => path.shows(step, error)))}
      ${step.name === 'check' ? this.check(filing, path) : this.form(filing, step)} ${draftNote()}`;
  }

  private back({ sheet }: Filing, before: Step | undefined, path: FilingPath): TemplateResult {
    const link = (address: string, key: string) => html`<p class="back"><a href=${address}>${t(key)}</a></p>`;
    if (before) return link(path.address(before), 'filing.back');
    return sheet ? link(href('services', sheet.code), 'filing.toSheet') : link(href('services'), 'filing.toServices');
  }

  private form(filing: Filing, step: Step): TemplateResult {
    const drawing = { desks: this.setting?.desks ?? [], errorOf: (name: string) => this.errorOf(name) };
    return html`<form novalidate @submit=${this.proceed} @input=${this.note} @change=${this.note}>
      ${step.parts.map((part) => partFields(part, filing, drawing))}
      <p><button type="submit" class="button primary">${t('filing.continue')}</button></p>
    </form>`;
  }

  private check(filing: Filing, path: FilingPath): TemplateResult {
    return html`<pishkhan-filing-check
      .filing=${filing}
      .desks=${this.setting?.desks ?? []}
      .steps=${path.steps.slice(0, -1).map((step) => ({ step, address: path.address(step, true) }))}
      .key=${this.draft?.key ?? ''}
      @filing-sent=${() => this.change({ unsure: true })}
      @filing-accepted=${this.accepted}
      @filing-refused=${this.refused}
      @filing-anew=${() => this.change({ key: freshKey(), unsure: false })}
    ></pishkhan-filing-check>`;
  }

  private filing(): Filing | undefined {
    return this.setting && this.draft && { ...this.setting, values: this.draft.values, files: this.files };
  }

  private path(filing: Filing): FilingPath {
    return new FilingPath(this, filing);
  }

  /** An address may lead too far: files are lost with a reload, and a bookmark knows nothing of what is filled in. */
  private arrive(): void {
    const filing = this.filing();
    if (!filing || this.receipt) return;
    const path = this.path(filing);
    const reached = path.unfinished();
    if (path.position(path.at(this.step)) > path.position(reached)) goInstead(path.address(reached));
  }

  private readonly proceed = (event: SubmitEvent): void => {
    event.preventDefault();
    const filing = this.filing();
    if (!filing) return;
    const path = this.path(filing);
    const step = path.at(this.step);
    const wrong = path.errors(step);
    const elsewhere = this.errors.filter((error) => !path.shows(step, error));
    if (wrong.length > 0) return this.showErrors([...wrong, ...elsewhere]);
    this.errors = elsewhere;
    this.keep();
    go(path.address(this.changing ? path.unfinished() : path.after(step)));
  };

  private readonly note = ({ target }: Event): void => {
    const control = target as HTMLInputElement | Files;
    if (isFiles(control)) this.files = { ...this.files, [control.name]: control.files };
    else if (control.name) this.write({ values: { ...this.draft?.values, [control.name]: control.value } });
  };

  private readonly accepted = ({ detail }: CustomEvent<Receipt>): void => {
    this.keeper.drop();
    this.receipt = detail;
    void this.updateComplete.then(toMain);
  };

  private readonly refused = ({ detail }: CustomEvent<{ errors: readonly FieldError[]; final: boolean }>): void => {
    const filing = this.filing();
    if (!filing) return;
    this.change({ unsure: !detail.final });
    this.showErrors(detail.errors);
    const path = this.path(filing);
    const step = path.stepOf(detail.errors);
    if (step) go(path.address(step, true));
  };

  readonly resume = (): void => {
    this.draft = this.found;
    this.found = undefined;
    const filing = this.filing();
    if (filing) goInstead(this.path(filing).address(this.path(filing).unfinished()));
    void this.updateComplete.then(toMain);
  };

  readonly restart = (): void => {
    this.keeper.drop();
    this.found = undefined;
    this.begin();
    void this.updateComplete.then(toMain);
  };

  private begin(): void {
    this.draft = freshDraft({ desk: this.desk, kind: 'question', subject: this.setting?.sheet?.title ?? '' });
    this.arrive();
  }

  private write(part: Partial<Draft>): void {
    if (!this.draft) return;
    this.draft = { ...this.draft, ...part };
    this.keeper.later(this.draft);
  }

  private change(part: Partial<Draft>): void {
    this.write(part);
    this.keep();
  }

  private readonly keep = (): void => this.keeper.now();

  private readonly connection = (): void => {
    this.online = navigator.onLine;
  };

  private matter(): string {
    return this.service || `letter:${this.desk}`;
  }

  private async load(): Promise<void> {
    this.keeper = new DraftKeeper(drafts, this.matter());
    this.setting = this.draft = this.found = this.receipt = undefined;
    this.files = {};
    this.errors = [];
    await this.loading(async () => {
      const [limits, all, chosen] = await Promise.all([rules(), desks(), this.service ? sheet(this.service) : undefined]);
      this.setting = { rules: limits, desks: all, sheet: chosen };
    });
    if (this.isOffered()) this.find();
  }

  private isOffered(): boolean {
    const setting = this.setting as Setting | undefined;
    return setting !== undefined && isOpen(setting.sheet ?? {});
  }

  private find(): void {
    this.found = drafts.find(this.matter());
    if (!this.found) this.begin();
  }
}

function isFiles(control: HTMLInputElement | Files): control is Files {
  return control.localName === 'pishkhan-files';
}
