// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { submitButton } from '../common/field';
import { t } from '../common/language';
import { Page } from '../common/page';
import { Problem } from '../common/problem';
import { client } from './desk';
import { filingForm, refusals } from './filing-form';
import { type Trouble, troubleNotice } from './filing-notices';
import type { Filing } from './filing-rules';
import type { Step } from './filing-plan';
import { filingSummary } from './filing-summary';
import { progressBar } from './progress';
import type { Receipt } from './receipt';
import { STOPPED, upload } from './upload';

/**
 * The last step: everything once more, and sending it. Tells `filing-sent` when it goes out, then `filing-accepted` with the receipt
 * or `filing-refused` with the errors; neither if no answer came. `filing-anew` asks for another key.
 */
@customElement('pishkhan-filing-check')
export class FilingCheck extends Page {
  @property({ attribute: false }) filing!: Filing;
  @property({ attribute: false }) steps: readonly { readonly step: Step; readonly address: string }[] = [];
  /** Makes sending it again harmless. */
  @property() key = '';
  @state() private sent: number | undefined;
  @state() private trouble: Trouble | undefined;
  private stopping: AbortController | undefined;

  /** Who leaves this step stops what is on its way; it can be sent again. */
  override disconnectedCallback(): void {
    this.stopping?.abort();
    super.disconnectedCallback();
  }

  protected override render(): TemplateResult {
    return html`${filingSummary(this.filing, this.steps)}
      <form novalidate @submit=${this.submit}>
        ${this.trouble ? troubleNotice(this.trouble, this.fileAnew) : nothing}
        <p class="hint">${t('filing.sms')}</p>
        ${progressBar(this.sent, () => this.stopping?.abort())}
        ${submitButton(t(this.trouble ? 'filing.sendAgain' : 'filing.submit'), this.busy)}
      </form>`;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('trouble') && this.trouble) this.querySelector<HTMLElement>('.trouble')?.focus();
  }

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.busy) void this.send();
  };

  private readonly fileAnew = (): void => {
    this.trouble = undefined;
    this.tell('filing-anew');
  };

  private async send(): Promise<void> {
    this.trouble = undefined;
    this.sent = 0;
    await this.sending([], () => this.attempt());
    this.sent = undefined;
  }

  private async attempt(): Promise<void> {
    this.stopping = new AbortController();
    const form = filingForm(this.filing);
    const order = { method: 'POST' as const, path: '/requests', form, idempotencyKey: this.key, stop: this.stopping.signal };
    this.tell('filing-sent');
    try {
      this.tell('filing-accepted', await upload<Receipt>(client, order, (part) => (this.sent = part)));
    } catch (error) {
      if (!(error instanceof Problem)) throw error;
      this.failed(error);
    }
  }

  private failed(problem: Problem): void {
    if (problem.status === 0) this.trouble = problem.code === STOPPED ? 'stopped' : 'lost';
    else if (problem.code === 'idempotency-mismatch') this.trouble = 'earlier';
    else this.refused(problem);
  }

  /** An ended session is nothing to correct: the frame asks to sign in again, and this step waits. */
  private refused(problem: Problem): void {
    const ended = problem.status === 401;
    this.tell('filing-refused', { errors: ended ? [] : refusals(problem, this.filing), final: problem.status < 500 });
    if (ended) throw problem;
  }

  private tell(name: string, detail?: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
  }
}
