// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { errorSummary } from '../common/field';
import type { Files } from '../common/files';
import { t } from '../common/language';
import { Page } from '../common/page';
import type { FieldError } from '../common/problem';
import { go, goInstead, href } from '../common/route';
import { type Draft, lostFiles } from './draft';
import type { DraftKeeper } from './draft-keeper';
import './filing-check';
import { draftNote, lostNotice, offlineNotice } from './filing-notices';
import { partFields } from './filing-parts';
import { FilingPath, type Matter } from './filing-path';
import type { Step } from './filing-plan';
import type { ChosenFiles, Filing, Setting } from './filing-rules';
import { freshKey } from './key';

/** The steps of one filing, one shown at a time, and what is filled in on all of them. `filing-accepted` comes from the last one. */
@customElement('pishkhan-filing-steps')
export class FilingSteps extends Page {
  @property({ attribute: false }) setting!: Setting;
  @property({ attribute: false }) matter!: Matter;
  @property({ attribute: false }) keeper!: DraftKeeper;
  /** What to begin with. */
  @property({ attribute: false }) start!: Draft;
  /** True if the draft is to be gone on with where something is missing. */
  @property({ type: Boolean }) resumed = false;
  /** Name of the step in the address; the first one if empty. */
  @property() step = '';
  /** True on the way back to the check after a change. */
  @property({ type: Boolean }) changing = false;
  @state() private draft!: Draft;
  @state() private files: ChosenFiles = {};
  @state() private online = navigator.onLine;

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
    if (!this.hasUpdated) this.draft = this.start;
    if (changed.has('step')) this.arrive(!this.hasUpdated && this.resumed);
  }

  protected override updated(changed: PropertyValues<this>): void {
    const path = this.path();
    const step = path.at(this.step);
    document.title = `${t(`filing.step.${step.name}`)} — ${t('citizen.title')}`;
    if (changed.has('step') && this.errors.some((error) => path.shows(step, error))) this.showErrors(this.errors);
  }

  protected override render(): TemplateResult {
    const path = this.path();
    const step = path.at(this.step);
    return html`${this.back(path.before(step), path)}
      <p class="kicker">
        ${this.setting.sheet?.title ?? t('filing.title')} —
        <span class="position">${t('filing.position', { n: path.position(step) + 1, of: path.steps.length })}</span>
      </p>
      <h1>${t(`filing.step.${step.name}`)}</h1>
      ${this.online ? nothing : offlineNotice()} ${lostNotice(this.lost())}
      ${errorSummary(this.errors.filter((error) => path.shows(step, error)))}
      ${step.name === 'check' ? this.check(path) : this.form(step)} ${draftNote()}`;
  }

  private back(before: Step | undefined, path: FilingPath): TemplateResult {
    const link = (address: string, key: string) => html`<p class="back"><a href=${address}>${t(key)}</a></p>`;
    if (before) return link(path.address(before), 'filing.back');
    const { sheet } = this.setting;
    return sheet ? link(href('services', sheet.code), 'filing.toSheet') : link(href('services'), 'filing.toServices');
  }

  private form(step: Step): TemplateResult {
    return html`<form novalidate @submit=${this.proceed} @input=${this.note} @change=${this.note}>
      ${step.parts.map((part) => partFields(part, this.filing(), (name) => this.errorOf(name)))}
      <p><button type="submit" class="button primary">${t('filing.continue')}</button></p>
    </form>`;
  }

  private check(path: FilingPath): TemplateResult {
    return html`<pishkhan-filing-check
      .filing=${this.filing()}
      .steps=${path.steps.slice(0, -1).map((step) => ({ step, address: path.address(step, true) }))}
      .key=${this.draft.key}
      @filing-sent=${() => this.change({ unsure: true })}
      @filing-refused=${this.refused}
      @filing-anew=${() => this.change({ key: freshKey(), unsure: false })}
    ></pishkhan-filing-check>`;
  }

  private filing(): Filing {
    return { ...this.setting, values: this.draft.values, files: this.files };
  }

  private path(): FilingPath {
    return new FilingPath(this.matter, this.filing());
  }

  /** An address may lead too far: files are lost with a reload, and a bookmark knows nothing of what is filled in. */
  private arrive(anywhere: boolean): void {
    const path = this.path();
    const reached = anywhere ? path.resumption(this.lost()) : path.unfinished();
    const away = path.position(path.at(this.step)) - path.position(reached);
    if (away > 0 || (anywhere && away !== 0)) goInstead(path.address(reached));
  }

  private readonly proceed = (event: SubmitEvent): void => {
    event.preventDefault();
    const path = this.path();
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
    if (isFiles(control)) this.choose(control);
    else if (control.name) this.write({ values: { ...this.draft.values, [control.name]: control.value } });
  };

  private choose({ name, files }: Files): void {
    this.files = { ...this.files, [name]: files };
    this.write({ chosen: { ...this.draft.chosen, [name]: files.map((file) => file.name) } });
  }

  private lost() {
    return lostFiles(this.draft, this.files);
  }

  /** Leads to the first step that the server found something wrong in. */
  private readonly refused = ({ detail }: CustomEvent<{ errors: readonly FieldError[]; final: boolean }>): void => {
    this.change({ unsure: !detail.final });
    this.showErrors(detail.errors);
    const path = this.path();
    const step = path.stepOf(detail.errors);
    if (step) go(path.address(step, true));
  };

  private write(part: Partial<Draft>): void {
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
}

function isFiles(control: HTMLInputElement | Files): control is Files {
  return control.localName === 'pishkhan-files';
}
