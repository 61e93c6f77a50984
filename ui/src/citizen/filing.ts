// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { toMain } from '../common/frame';
import { t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import { desks, drafts, rules, sheet } from './desk';
import { type Draft, type Kept, freshDraft } from './draft';
import { DraftKeeper } from './draft-keeper';
import { closedNotice, draftOffer } from './filing-notices';
import type { Setting } from './filing-rules';
import './filing-steps';
import { isOpen } from './period';
import { type Receipt, receiptPanel } from './receipt';

/** Filing a request: from what is known of the service and a draft that may be left, through the steps, to the receipt. */
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
  @state() private resumed = false;
  @state() private receipt: Receipt | undefined;
  private keeper = new DraftKeeper(drafts, '');

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk') || changed.has('service')) void this.load();
  }

  protected override render(): TemplateResult {
    if (this.receipt) return receiptPanel(this.receipt);
    if (this.setting && this.draft) return this.steps(this.setting, this.draft);
    return html`<h1>${t('filing.title')}</h1>
      ${this.beforeTheSteps()}`;
  }

  private beforeTheSteps(): TemplateResult {
    if (this.problem) return problemNotice(this.problem, () => void this.load());
    if (this.found) return draftOffer(this.found, this);
    return this.setting?.sheet ? closedNotice(this.setting.sheet) : loadingNotice();
  }

  private steps(setting: Setting, draft: Draft): TemplateResult {
    return html`<pishkhan-filing-steps
      .setting=${setting}
      .start=${draft}
      .keeper=${this.keeper}
      .matter=${{ desk: this.desk, service: this.service }}
      .step=${this.step}
      .changing=${this.changing}
      .resumed=${this.resumed}
      @filing-accepted=${this.accepted}
    ></pishkhan-filing-steps>`;
  }

  private readonly accepted = ({ detail }: CustomEvent<Receipt>): void => {
    this.keeper.drop();
    this.receipt = detail;
    void this.updateComplete.then(toMain);
  };

  readonly resume = (): void => this.begin(this.found, true);

  readonly restart = (): void => {
    this.keeper.drop();
    this.begin();
  };

  private begin(draft?: Draft, resumed = false): void {
    this.resumed = resumed;
    this.draft = draft ?? freshDraft({ desk: this.desk, kind: 'question', subject: this.setting?.sheet?.title ?? '' });
    if (this.found) void this.updateComplete.then(toMain);
    this.found = undefined;
  }

  private async load(): Promise<void> {
    const matter = this.service || `letter:${this.desk}`;
    this.keeper = new DraftKeeper(drafts, matter);
    this.setting = this.draft = this.found = this.receipt = undefined;
    await this.loading(async () => {
      const [limits, all, chosen] = await Promise.all([rules(), desks(), this.service ? sheet(this.service) : undefined]);
      this.setting = { rules: limits, desks: all, sheet: chosen };
      if (chosen && !isOpen(chosen)) return;
      this.found = drafts.find(matter);
      if (!this.found) this.begin();
    });
  }
}
