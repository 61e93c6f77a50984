// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { RequestDetail, Rules } from '../common/api';
import { errorSummary, submitButton, textArea } from '../common/field';
import '../common/files';
import type { FileRules } from '../common/file-rules';
import type { Files } from '../common/files';
import { number, t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import {
  type AskedItem,
  type CompletionDraft,
  type Supplied,
  askedItems,
  checkCompletion,
  completionForm,
  filesName,
  wordsName,
} from './completion-form';
import { client, rules } from './desk';
import { attachmentRules } from './filing-rules';
import { progressBar } from './progress';
import { upload } from './upload';

/** Completing a returned request, one question for each thing asked for; tells the request by the event `completed`. */
@customElement('pishkhan-completion')
export class Completion extends Page {
  @property({ attribute: false }) request: RequestDetail | undefined;
  @state() private rules: Rules | undefined;
  @state() private sent: number | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    void this.load();
  }

  protected override render(): TemplateResult {
    if (this.problem) return problemNotice(this.problem, () => void this.load());
    if (!this.rules || !this.request) return loadingNotice();
    const items = askedItems(this.request);
    return html`<section class="panel panel-amber">
      <h2>${t('request.missing')}</h2>
      ${this.request.returnNote ? html`<p class="quote"><bdi>${this.request.returnNote}</bdi></p>` : nothing}
      <p>${t(items.length > 0 ? 'completion.each' : 'completion.hint')} ${t('completion.clock')}</p>
      ${errorSummary(this.errors)}
      <form novalidate @submit=${this.submit}>
        ${items.map((item, index) => this.question(item, index, items.length))}
        ${textArea(this.named('text', t(items.length > 0 ? 'completion.other' : 'completion.text'), items.length > 0), 3, this.rules.textMaxLength)}
        ${items.length > 0 ? nothing : this.files('attachments', t('completion.files'), false)}
        ${progressBar(this.sent)} ${submitButton(t('completion.submit'), this.busy)}
      </form>
    </section>`;
  }

  private question({ title, isDocument }: AskedItem, index: number, count: number): TemplateResult {
    return html`<fieldset class="asked">
      <legend>
        <span class="hint">${t('completion.item', { n: number(index + 1), count: number(count) })}</span>
        <bdi>${title}</bdi>
      </legend>
      ${
        isDocument
          ? this.files(filesName(index), t('completion.document'), false)
          : html`${textArea(this.named(wordsName(index), t('completion.answer')), 3, this.rules?.textMaxLength ?? 0)}
            ${this.files(filesName(index), t('completion.attach'), true)}`
      }
    </fieldset>`;
  }

  private files(name: string, label: string, optional: boolean): TemplateResult {
    return html`<pishkhan-files
      name=${name}
      either
      ?optional=${optional}
      .label=${label}
      .rules=${this.fileRules()}
      .error=${this.errorOf(name)}
    ></pishkhan-files>`;
  }

  private named(name: string, label: string, optional = false) {
    return { name, label, error: this.errorOf(name), either: true, optional };
  }

  private fileRules(): FileRules {
    const present = this.request?.files.filter(({ role }) => role === 'attachment').length ?? 0;
    return this.rules ? attachmentRules(this.rules, present) : { types: [], maxBytes: 0, most: 0 };
  }

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.request || this.busy) return;
    const typed = new FormData(event.target as HTMLFormElement);
    const given = (files: string, words: string): Supplied => ({
      files: this.querySelector<Files>(`pishkhan-files[name=${files}]`)?.files ?? [],
      words: String(typed.get(words) ?? '').trim(),
    });
    const items = askedItems(this.request);
    const supplied = items.map((_, index) => given(filesName(index), wordsName(index)));
    const draft: CompletionDraft = { items, supplied, whole: given('attachments', 'text') };
    const errors = checkCompletion(draft, this.fileRules());
    if (errors.length > 0) this.showErrors(errors);
    else void this.complete(this.request.trackingCode, completionForm(draft));
  };

  private async complete(code: string, form: FormData): Promise<void> {
    this.sent = 0;
    await this.sending(['text', 'attachments'], async () => {
      const order = { method: 'PUT' as const, path: `/requests/${code}/completion`, form };
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
