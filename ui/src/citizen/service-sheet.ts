// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { ServiceSheet } from '../common/api';
import { copyText } from '../common/copy';
import { day } from '../common/date';
import { localDigits, number, t } from '../common/language';
import { facts, loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import { href } from '../common/route';
import { place, sheet } from './desk';
import { isOpen, periodWords } from './period';

/** The information sheet of a service (شناسنامه خدمت), read before the form, printed, and linked to. */
@customElement('pishkhan-service-sheet')
export class Sheet extends Page {
  @property() service = '';
  @state() private sheet: ServiceSheet | undefined;
  @state() private copied = '';

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.unfold);
  }

  override disconnectedCallback(): void {
    removeEventListener('beforeprint', this.unfold);
    super.disconnectedCallback();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('service')) void this.load();
  }

  protected override updated(): void {
    if (this.sheet) document.title = `${this.sheet.title} — ${t('citizen.title')}`;
  }

  protected override render(): TemplateResult {
    if (this.problem)
      return html`<h1>${t('title.services')}</h1>
        ${problemNotice(this.problem, () => void this.load())}
        <p><a href=${href('services')}>${t('services.all')}</a></p>`;
    if (!this.sheet) return loadingNotice();
    const { sheet } = this;
    return html`<p class="back no-print"><a href="${href('services')}?desk=${encodeURIComponent(sheet.desk)}">${t('sheet.back')}</a></p>
      <p class="kicker">${t('sheet.kicker')}</p>
      <h1>${sheet.title}</h1>
      <p class="lead">${words(sheet.description)}</p>
      ${isOpen(sheet) ? nothing : closed(sheet)} ${promises(sheet)} ${needs(sheet)}
      ${isOpen(sheet) ? entrance(sheet) : nothing} ${people(sheet)} ${grounds(sheet)} ${this.share(sheet)}`;
  }

  private share({ code }: ServiceSheet): TemplateResult {
    const address = `${location.origin}${place.services}/citizen/services/${encodeURIComponent(code)}`;
    return html`<h2>${t('sheet.link')}</h2>
      <p><a class="address" dir="ltr" href=${address}>${address}</a></p>
      <div class="buttons no-print">
        <button type="button" class="button secondary" @click=${() => void this.copy(address)}>${t('sheet.copy')}</button>
        <button type="button" class="button secondary" @click=${() => print()}>${t('sheet.print')}</button>
      </div>
      <p role="status" class="hint no-print">${this.copied}</p>`;
  }

  private async copy(address: string): Promise<void> {
    this.copied = t((await copyText(address)) ? 'sheet.copied' : 'sheet.notCopied');
  }

  /** Paper cannot be unfolded. */
  private readonly unfold = (): void => this.querySelectorAll('details').forEach((details) => (details.open = true));

  private async load(): Promise<void> {
    this.sheet = undefined;
    this.copied = '';
    await this.loading(async () => {
      this.sheet = await sheet(this.service);
    });
  }
}

function closed(sheet: ServiceSheet): TemplateResult {
  return html`<div class="notice notice-amber">
    <p><strong>${periodWords(sheet)}</strong></p>
    <p>
      ${t('sheet.closed')}
      <a href="${href('file')}?${new URLSearchParams({ desk: sheet.desk })}">${t('services.other')}</a>
    </p>
  </div>`;
}

/** The form is entered from here, below what should be read before. */
function entrance({ code, documents }: ServiceSheet): TemplateResult {
  const address = `${href('file')}?${new URLSearchParams({ service: code })}`;
  return html`<div class="entrance no-print">
    <p>${t(documents.length > 0 ? 'sheet.ready' : 'sheet.readyPlain')}</p>
    <a class="button primary" href=${address}>${t('sheet.start')}</a>
  </div>`;
}

function promises(sheet: ServiceSheet): TemplateResult {
  const { deskTitle, audience, durationWorkingDays, nationalCode, code, version, reviewedAt } = sheet;
  const ltr = (text: string) => html`<bdi class="code">${localDigits(text)}</bdi>`;
  return facts([
    [t('filing.desk'), deskTitle],
    [t('sheet.audience'), audience],
    [t('sheet.duration'), t('sheet.days', { n: durationWorkingDays })],
    [t('sheet.fees'), fees(sheet)],
    [t('sheet.period'), periodWords(sheet)],
    [t('sheet.nationalCode'), nationalCode ? ltr(nationalCode) : undefined],
    [t('sheet.code'), html`<bdi class="code">${code}</bdi>`],
    [t('sheet.version'), localDigits(version)],
    [t('sheet.reviewed'), reviewedAt ? day(reviewedAt) : undefined],
  ]);
}

function fees({ fees }: ServiceSheet): TemplateResult | string {
  if (fees.length === 0) return t('sheet.free');
  return html`<ul class="plain">
    ${fees.map(
      ({ title, amountRials, legalBasis, account }) =>
        html`<li>
          <bdi>${title}</bdi>: <strong>${t('sheet.rials', { amount: number(amountRials) })}</strong>
          ${legalBasis ? html`<br /><span class="hint">${t('sheet.basis')} ${words(legalBasis)}</span>` : nothing}
          ${account ? html`<br /><span class="hint">${t('sheet.account')} ${words(account)}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

function needs({ documents, steps }: ServiceSheet): TemplateResult {
  const titles = documents.map(
    ({ title, required }) => html`${words(title)} ${required ? nothing : html`<span class="optional">${t('field.optional')}</span>`}`,
  );
  return html`${section(t('sheet.documents'), titles, 'ul')} ${section(t('sheet.steps'), steps.map(words), 'ol')}`;
}

function people({ place, hours, responsible, complaintRoute }: ServiceSheet): TemplateResult {
  const phone = html`<a href="tel:${responsible.phone}"><bdi dir="ltr">${localDigits(responsible.phone)}</bdi></a>`;
  return html`<h2>${t('sheet.contact')}</h2>
    ${facts([
      [t('sheet.responsible'), html`<bdi>${responsible.name}</bdi><br /><bdi class="hint">${responsible.position}</bdi>`],
      [t('sheet.phone'), phone],
      [t('sheet.place'), localDigits(place)],
      [t('sheet.hours'), localDigits(hours)],
      [t('sheet.complaint'), words(complaintRoute)],
    ])}`;
}

function grounds({ inquiries, laws, questions }: ServiceSheet): TemplateResult {
  const asked = inquiries.map(
    ({ title, agency, electronic }) =>
      html`${words(title)}${agency ? html` — ${words(agency)}` : nothing}${electronic ? ` — ${t('sheet.electronic')}` : nothing}`,
  );
  return html`${section(t('sheet.inquiries'), asked, 'ul')} ${section(t('sheet.laws'), laws.map(words), 'ul')}
  ${questions.length > 0 ? html`<h2>${t('sheet.questions')}</h2>` : nothing}
  ${questions.map(
    ({ question, answer }) =>
      html`<details>
        <summary>${words(question)}</summary>
        <p dir="auto">${localDigits(answer)}</p>
      </details>`,
  )}`;
}

/** What the desk wrote, kept apart from words of another direction around it. */
function words(text: string): TemplateResult {
  return html`<bdi>${localDigits(text)}</bdi>`;
}

function section(title: string, lines: readonly TemplateResult[], kind: 'ul' | 'ol'): TemplateResult | typeof nothing {
  if (lines.length === 0) return nothing;
  const items = lines.map((line) => html`<li>${line}</li>`);
  return html`<h2>${title}</h2>
    ${kind === 'ol' ? html`<ol class="steps">${items}</ol>` : html`<ul>${items}</ul>`}`;
}
