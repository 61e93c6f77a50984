// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ServiceSheet } from '../common/api';
import { shortDay } from '../common/date';
import { localDigits, number, t } from '../common/language';
import { facts, loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import { href } from '../common/route';
import { sheet } from './desk';

/** The information sheet of a service (شناسنامه خدمت), read before the form. */
@customElement('pishkhan-service-sheet')
export class Sheet extends Page {
  @property() service = '';
  @state() private sheet: ServiceSheet | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('service')) void this.load();
  }

  protected override render(): TemplateResult {
    if (this.problem)
      return html`<h1>${t('title.services')}</h1>
        ${problemNotice(this.problem, () => void this.load())}`;
    if (!this.sheet) return loadingNotice();
    return html`<p class="back"><a href="${href('services')}?desk=${this.sheet.desk}">${t('sheet.back')}</a></p>
      <p class="kicker">${t('sheet.kicker')}</p>
      <h1>${this.sheet.title}</h1>
      <p class="lead">${this.sheet.description}</p>
      ${this.start()} ${this.promises(this.sheet)} ${this.needs(this.sheet)} ${this.more(this.sheet)} ${this.start()}`;
  }

  private start(): TemplateResult {
    const { desk, code } = this.sheet as ServiceSheet;
    const address = `${href('file')}?${new URLSearchParams({ desk, service: code })}`;
    return html`<p><a class="button primary" href=${address}>${t('sheet.start')}</a></p>`;
  }

  private promises(sheet: ServiceSheet): TemplateResult {
    return facts([
      [t('filing.desk'), sheet.deskTitle],
      [t('sheet.audience'), sheet.audience],
      [t('sheet.duration'), t('sheet.days', { n: sheet.durationWorkingDays })],
      [
        t('sheet.fees'),
        sheet.fees.length === 0
          ? t('sheet.free')
          : html`<ul class="plain">
              ${sheet.fees.map((fee) => this.fee(fee))}
            </ul>`,
      ],
      [t('sheet.place'), sheet.place],
      [t('sheet.hours'), localDigits(sheet.hours)],
      [
        t('sheet.responsible'),
        html`${sheet.responsible.name}، ${sheet.responsible.position}،
          <bdi dir="ltr">${localDigits(sheet.responsible.phone)}</bdi>`,
      ],
      [t('sheet.complaint'), localDigits(sheet.complaintRoute)],
      [t('sheet.nationalId'), sheet.nationalId ? localDigits(sheet.nationalId) : undefined],
      [t('sheet.version'), localDigits(sheet.version) + (sheet.reviewedAt ? ` (${shortDay(sheet.reviewedAt)})` : '')],
    ]);
  }

  private fee({ title, amountRials, legalBasis, account }: ServiceSheet['fees'][number]): TemplateResult {
    const more = [legalBasis, account].filter((part) => part !== undefined).join(' · ');
    return html`<li>
      ${title}:
      ${t('sheet.rials', { amount: number(amountRials) })}${more ? html`<br /><span class="hint">${localDigits(more)}</span>` : nothing}
    </li>`;
  }

  private needs(sheet: ServiceSheet): TemplateResult {
    const documents = sheet.documents.map(({ title, required }) =>
      required ? title : `${title} ${t('field.optional')}`,
    );
    return html`${section(t('sheet.documents'), documents, 'ul')} ${section(t('sheet.steps'), sheet.steps, 'ol')}`;
  }

  private more(sheet: ServiceSheet): TemplateResult {
    const inquiries = sheet.inquiries.map(({ title, agency }) =>
      [title, agency].filter((part) => part !== undefined).join(' — '),
    );
    return html`${section(t('sheet.inquiries'), inquiries, 'ul')} ${section(t('sheet.laws'), sheet.laws, 'ul')}
    ${sheet.questions.length > 0 ? html`<h2>${t('sheet.questions')}</h2>` : nothing}
    ${sheet.questions.map(
      ({ question, answer }) =>
        html`<details>
          <summary>${localDigits(question)}</summary>
          <p>${localDigits(answer)}</p>
        </details>`,
    )}`;
  }

  private async load(): Promise<void> {
    this.sheet = undefined;
    await this.loading(async () => {
      this.sheet = await sheet(this.service);
    });
  }
}

function section(title: string, lines: readonly string[], kind: 'ul' | 'ol'): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const items = lines.map((line) => html`<li>${localDigits(line)}</li>`);
  return html`<h2>${title}</h2>
    ${
      kind === 'ol'
        ? html`<ol class="steps">
            ${items}
          </ol>`
        : html`<ul>
            ${items}
          </ul>`
    }`;
}
