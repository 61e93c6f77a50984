// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import { copyText } from '../common/copy';
import { day, moment } from '../common/date';
import { t } from '../common/language';
import { facts } from '../common/notice';
import { href } from '../common/route';
import { groupTrackingCode } from '../common/tracking-code';

/** What the citizen gets for a filed request. */
export interface Receipt {
  readonly trackingCode: string;
  readonly submittedAt: string;
  readonly deskTitle: string;
  readonly dueAt: string;
}

export function receiptPanel({ trackingCode, submittedAt, deskTitle, dueAt }: Receipt): TemplateResult {
  return html`<section class="panel panel-green receipt">
      <h1>${t('receipt.title')}</h1>
      <p>${t('receipt.code')}</p>
      <p class="big-code"><bdi class="code">${groupTrackingCode(trackingCode)}</bdi></p>
      ${facts([
        [t('receipt.at'), moment(submittedAt)],
        [t('filing.desk'), deskTitle],
        [t('receipt.due'), day(dueAt)],
      ])}
    </section>
    <p>${t('receipt.next')}</p>
    <div class="buttons no-print">
      <button type="button" class="button primary" @click=${() => void copy(trackingCode)}>${t('receipt.copy')}</button>
      <button type="button" class="button secondary" @click=${() => print()}>${t('receipt.print')}</button>
      <a class="button secondary" href=${href('requests', trackingCode)}>${t('receipt.see')}</a>
    </div>
    <p role="status" class="hint no-print" id="copied"></p>`;
}

async function copy(code: string): Promise<void> {
  const copied = await copyText(code);
  const note = document.getElementById('copied');
  if (note) note.textContent = t(copied ? 'receipt.copied' : 'receipt.notCopied');
}
