// SPDX-License-Identifier: Apache-2.0
import { type PropertyValues, type TemplateResult, html, nothing } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import type { AnswerGiven, RequestDetail } from '../common/api';
import { saveFile } from '../common/client';
import { day, moment } from '../common/date';
import { errorSummary } from '../common/field';
import { localDigits, size, t } from '../common/language';
import { loadingNotice, problemNotice } from '../common/notice';
import { Page } from '../common/page';
import { href } from '../common/route';
import { letterAddress } from './addresses';
import { client, rules } from './desk';
import { qrCode } from './qr';

/** The answer to an own request as a letter, to be read and printed. */
@customElement('pishkhan-answer-letter')
export class AnswerLetter extends Page {
  @property() code = '';
  @state() private request: RequestDetail | undefined;
  @state() private organisation = '';

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('code') || changed.has('session')) void this.load();
  }

  protected override render(): TemplateResult {
    const back = html`<p class="back no-print"><a href=${href('requests', this.code)}>${t('letter.back')}</a></p>`;
    if (this.problem)
      return html`${back}
        <h1>${t('request.answer')}</h1>
        ${problemNotice(this.problem, () => void this.load())}`;
    if (!this.request) return html`${back}${loadingNotice()}`;
    const { answer } = this.request;
    if (!answer)
      return html`${back}
        <h1>${t('request.answer')}</h1>
        <p>${t('letter.none')}</p>`;
    return html`${back} ${this.tools(answer)} ${errorSummary(this.errors)} ${this.letter(this.request, answer)}`;
  }

  private tools({ file }: AnswerGiven): TemplateResult {
    return html`<p class="buttons no-print">
      <button type="button" class="button primary" @click=${() => print()}>${t('letter.print')}</button>
      <button type="button" class="button secondary" @click=${() => void this.download()}>
        ${t(file ? 'letter.file' : 'letter.save')}
      </button>
    </p>`;
  }

  private letter(request: RequestDetail, answer: AnswerGiven): TemplateResult {
    return html`<article class="letter">
      <div class="letter-head">
        <div>
          <p class="letter-organisation">${this.organisation}</p>
          <p>${request.deskTitle}</p>
        </div>
        <dl>
          ${this.fact(t('letter.number'), html`<bdi class="code">${localDigits(answer.number)}</bdi>`)}
          ${this.fact(t('letter.date'), day(answer.at))}
        </dl>
      </div>
      <p class="letter-to">${t('letter.to')} <bdi>${request.fullName}</bdi></p>
      <h1 class="letter-subject">${t('letter.subject')} <bdi>${request.subject}</bdi></h1>
      ${answer.text ? html`<p class="pre letter-text" dir="auto">${answer.text}</p>` : nothing}
      ${answer.file ? this.enclosed(answer) : nothing}
      ${answer.position ? html`<p class="letter-signer">${answer.position}</p>` : nothing} ${this.right(request)}
      ${answer.verification ? this.check(answer.verification) : nothing}
    </article>`;
  }

  private fact(name: string, value: unknown): TemplateResult {
    return html`<div>
      <dt>${name}</dt>
      <dd>${value}</dd>
    </div>`;
  }

  private enclosed({ file, text }: AnswerGiven): TemplateResult | typeof nothing {
    if (!file) return nothing;
    return html`<p>
      ${t(text ? 'letter.enclosed' : 'letter.isFile')}
      <bdi class="file-name">${file.name}</bdi> <span class="hint">${size(file.size)}</span>
    </p>`;
  }

  /** The right to object, where the desk names its end. */
  private right({ objectUntil }: RequestDetail): TemplateResult | typeof nothing {
    if (!objectUntil) return nothing;
    return html`<p class="letter-right">${t('letter.objectUntil', { until: moment(objectUntil) })}</p>`;
  }

  private check(verification: string): TemplateResult {
    const address = letterAddress(verification);
    return html`<footer class="letter-check">
      ${qrCode(address, t('letter.qr'))}
      <div>
        <p>${t('letter.check')}</p>
        <p class="code letter-address">${address.slice(0, -verification.length)}<wbr />${verification}</p>
      </div>
    </footer>`;
  }

  private async download(): Promise<void> {
    await this.sending([], async () => saveFile(await client.download(`/requests/${this.code}/answer`)));
  }

  private async load(): Promise<void> {
    await this.loading(async () => {
      const [request, { organisation = '' }] = await Promise.all([
        client.get<RequestDetail>(`/requests/${encodeURIComponent(this.code)}`),
        rules(),
      ]);
      this.request = request;
      this.organisation = organisation;
    });
  }
}
