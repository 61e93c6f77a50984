// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { FormField, Rules, ServiceSheet, Titled } from '../common/api';
import { errorSummary, selectField, submitButton, textArea, textField } from '../common/field';
import '../common/files';
import type { Files } from '../common/files';
import { toMain } from '../common/frame';
import { t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import { href } from '../common/route';
import { client, desks, rules, sheet } from './desk';
import { NAMES, filingForm, readFiling } from './filing-form';
import { attachmentRules, bodyRules, checkFiling, formName } from './filing-rules';
import { freshKey } from './key';
import { progressBar } from './progress';
import { type Receipt, receiptPanel } from './receipt';
import { upload } from './upload';

/** The form of a request, with the rules beside each field, and the receipt after it. */
@customElement('pishkhan-filing')
export class FilingPage extends Page {
  @property() desk = '';
  @property() service = '';
  @state() private rules: Rules | undefined;
  @state() private desks: readonly Titled[] = [];
  @state() private sheet: ServiceSheet | undefined;
  @state() private receipt: Receipt | undefined;
  @state() private sent: number | undefined;
  /** Made once for a filled form, so that sending it twice files it once; a changed form is another one. */
  private key: string | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('desk') || changed.has('service')) void this.load();
  }

  protected override render(): TemplateResult {
    if (this.receipt) return receiptPanel(this.receipt);
    return html`<h1>${t('filing.title')}</h1>
      ${this.problem ? problemNotice(this.problem, () => void this.load()) : this.rules ? this.form(this.rules) : loadingNotice()}`;
  }

  private form(rules: Rules): TemplateResult {
    return html`${this.sheet ? this.about(this.sheet) : nothing} ${errorSummary(this.errors)}
      <form novalidate @submit=${this.submit} @input=${this.touch} @change=${this.touch}>
        ${this.person(rules)} ${this.matter(rules)} ${this.papers(rules)} ${progressBar(this.sent)}
        <p class="hint">${t('filing.sms')}</p>
        ${submitButton(t('filing.submit'), this.busy)}
      </form>`;
  }

  private about({ code, title }: ServiceSheet): TemplateResult {
    return html`<p class="notice notice-blue">
      ${t('filing.service')} <a href=${href('services', code)}>${title}</a>
    </p>`;
  }

  private person({ fullNameMaxLength }: Rules): TemplateResult {
    const hint = t('form.atMost', { n: fullNameMaxLength });
    return textField({ ...this.named('fullName'), hint }, { autocomplete: 'name', maxlength: fullNameMaxLength });
  }

  private matter({ subjectMaxLength, textMaxLength, kinds }: Rules): TemplateResult {
    const units = this.desks.map(({ code, title }) => ({ value: code, label: title }));
    const choices = kinds.map(({ code, title }) => ({ value: code, label: title }));
    return html`${textField({ ...this.named('subject'), hint: t('form.atMost', { n: subjectMaxLength }) }, { maxlength: subjectMaxLength })}
    ${
      this.sheet
        ? html`<input type="hidden" name="desk" value=${this.sheet.desk} /><input
              type="hidden"
              name="service"
              value=${this.sheet.code}
            />`
        : selectField(this.named('desk'), units, { value: this.desk, empty: t('filing.desk.choose') })
    }
    ${selectField(this.named('kind'), choices, { value: this.sheet ? (this.sheet.kind ?? 'service') : 'question' })}
    ${this.fields().map((field) => this.own(field))}
    ${textArea({ ...this.named('text'), hint: t('filing.textHint', { n: textMaxLength }) }, 8, textMaxLength)}`;
  }

  private own({ code, title, type, required, maxLength, options = [] }: FormField): TemplateResult {
    const name = formName(code);
    const hint = type === 'date' ? t('form.dateHint') : undefined;
    const given = { name, label: title, hint, error: this.errorOf(name), optional: !required };
    if (type === 'choice')
      return selectField(
        given,
        options.map((option) => ({ value: option, label: option })),
        { empty: t('form.choose') },
      );
    return textField(given, {
      ...(maxLength ? { maxlength: maxLength } : {}),
      ...(type === 'number' ? { inputmode: 'numeric' as const } : {}),
    });
  }

  private papers(rules: Rules): TemplateResult {
    const needed = this.sheet?.documents ?? [];
    return html`<pishkhan-files
        name="body"
        either
        .label=${t('filing.body')}
        .rules=${bodyRules(rules)}
        .error=${this.errorOf('body')}
      ></pishkhan-files>
      ${
        needed.length > 0
          ? html`<div class="notice notice-blue">
              <p>${t('filing.documents')}</p>
              <ul>
                ${needed.map(({ title, required }) => html`<li>${title} ${required ? nothing : t('field.optional')}</li>`)}
              </ul>
            </div>`
          : nothing
      }
      <pishkhan-files
        name="attachments"
        optional
        .label=${t('filing.attachments')}
        .rules=${attachmentRules(rules)}
        .error=${this.errorOf('attachments')}
      ></pishkhan-files>`;
  }

  private named(name: string) {
    return { name, label: t(`filing.${name}`), error: this.errorOf(name), either: name === 'text' };
  }

  private fields(): readonly FormField[] {
    return this.sheet?.fields ?? [];
  }

  private filesOf(name: string): readonly File[] {
    return this.querySelector<Files>(`pishkhan-files[name=${name}]`)?.files ?? [];
  }

  private readonly touch = (): void => {
    this.key = undefined;
  };

  private readonly submit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!this.rules || this.busy) return;
    const files = { body: this.filesOf('body'), attachments: this.filesOf('attachments') };
    const filled = new FormData(event.target as HTMLFormElement);
    const errors = checkFiling(readFiling(filled, this.fields(), files), this.rules, this.fields());
    if (errors.length > 0) this.showErrors(errors);
    else void this.file(filingForm(filled, this.fields(), files));
  };

  private async file(form: FormData): Promise<void> {
    this.key ??= freshKey();
    const idempotencyKey = this.key;
    const known = [...NAMES, 'body', 'attachments', ...this.fields().map(({ code }) => formName(code))];
    this.sent = 0;
    const filed = await this.sending(known, async () => {
      const order = { method: 'POST' as const, path: '/requests', form, idempotencyKey };
      this.receipt = await upload<Receipt>(client, order, (part) => (this.sent = part));
    });
    this.sent = undefined;
    if (!filed) return;
    await this.updateComplete;
    toMain();
  }

  private async load(): Promise<void> {
    this.receipt = undefined;
    await this.loading(async () => {
      [this.desks, this.sheet] = await Promise.all([desks(), this.service ? sheet(this.service) : undefined]);
      this.rules = await rules();
    });
  }
}
