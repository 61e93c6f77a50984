// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RequestDetail, Rules } from '../common/api';
import { errorSummary, submitButton, textArea } from '../common/field';
import '../common/files';
import { checkFiles } from '../common/file-rules';
import type { Files } from '../common/files';
import { t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import { client, rules } from './desk';
import { attachmentRules } from './filing-rules';
import { progressBar } from './progress';
import { upload } from './upload';

/** Completing a returned request under the same tracking code; tells the request by the event `completed`. */
@customElement('pishkhan-completion')
export class Completion extends Page {
  @property() code = '';
  /** Attachments that the request has already. */
  @property({ type: Number }) present = 0;
  @state() private rules: Rules | undefined;
  @state() private sent: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  protected override render(): TemplateResult {
    if (this.problem) return problemNotice(this.problem, () => void this.load());
    if (!this.rules) return loadingNotice();
    const files = attachmentRules(this.rules, this.present);
    const text = {
      name: 'text',
      label: t('completion.text'),
      hint: t('completion.hint'),
      error: this.errorOf('text'),
      either: true,
    };
    return html`<section class="panel">
      <h2>${t('completion.title')}</h2>
      ${errorSummary(this.errors)}
      <form novalidate @submit=${this.submit}>
        ${textArea(text, 4, this.rules.textMaxLength)}
        <pishkhan-files
          name="attachments"
          either
          .label=${t('completion.files')}
          .rules=${files}
          .error=${this.errorOf('attachments')}
        ></pishkhan-files>
        ${progressBar(this.sent)} ${submitButton(t('completion.submit'), this.busy)}
      </form>
    </section>`;
  }

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.rules || this.busy) return;
    const text = String(new FormData(event.target as HTMLFormElement).get('text') ?? '').trim();
    const files = this.querySelector<Files>('pishkhan-files')?.files ?? [];
    const nothingGiven = text === '' && files.length === 0 ? [{ name: 'text', reason: t('completion.required') }] : [];
    const errors = [...nothingGiven, ...checkFiles('attachments', files, attachmentRules(this.rules, this.present))];
    if (errors.length > 0) this.showErrors(errors);
    else void this.complete(text, files);
  };

  private async complete(text: string, files: readonly File[]): Promise<void> {
    const form = new FormData();
    if (text) form.set('text', text);
    files.forEach((file) => form.append('attachments', file));
    this.sent = 0;
    await this.sending(['text', 'attachments'], async () => {
      const order = { method: 'PUT' as const, path: `/requests/${this.code}/completion`, form };
      const detail = await upload<RequestDetail>(client, order, (part) => (this.sent = part));
      this.dispatchEvent(new CustomEvent('completed', { detail, bubbles: true }));
    });
    this.sent = undefined;
  }

  private async load(): Promise<void> {
    await this.loading(async () => {
      this.rules = await rules();
    });
  }
}
