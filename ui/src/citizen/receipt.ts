// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import { copyText } from '../common/copy';
import { day, moment } from '../common/date';
import { t } from '../common/language';
import { facts } from '../common/notice';
import { href } from '../common/route';
import { groupTrackingCode } from '../common/tracking-code';
import { statusAddress } from './addresses';
import { qrCode } from './qr';

/** What the citizen gets for a filed request. */
export interface Receipt {
  readonly trackingCode: string;
  readonly submittedAt: string;
  readonly deskTitle: string;
  readonly dueAt: string;
}

/** What happens next, by who acts. */
const NEXT = ['desk', 'expert', 'you'] as const;

export function receiptPanel(receipt: Receipt): TemplateResult {
  const { trackingCode, submittedAt, deskTitle, dueAt } = receipt;
  return html`<section class="panel panel-green receipt">
      <div>
        <h1>${t('receipt.title')}</h1>
        <p>${t('receipt.code')}</p>
        <p class="big-code"><bdi class="code">${groupTrackingCode(trackingCode)}</bdi></p>
        <p class="buttons no-print">
          <button type="button" class="button primary" @click=${() => void copy(trackingCode)}>
            ${t('receipt.copy')}
          </button>
          <button type="button" class="button secondary" @click=${() => print()}>${t('receipt.print')}</button>
        </p>
        <p role="status" class="hint no-print" id="copied"></p>
      </div>
      <figure class="qr-figure">
        ${qrCode(statusAddress(trackingCode), t('receipt.qr'))}
        <figcaption class="hint">${t('receipt.qrText')}</figcaption>
      </figure>
      ${facts([
        [t('receipt.at'), moment(submittedAt)],
        [t('filing.desk'), deskTitle],
        [t('receipt.due'), day(dueAt)],
      ])}
    </section>
    ${whatIsNext(receipt)}
    <p class="no-print">
      <a class="button secondary" href=${href('requests', trackingCode)}>${t('receipt.see')}</a>
    </p>`;
}

function whatIsNext({ deskTitle, dueAt }: Receipt): TemplateResult {
  return html`<h2>${t('receipt.next')}</h2>
    <ol class="steps">
      ${NEXT.map(
        (who) =>
          html`<li>
            <strong>${t(`receipt.next.${who}`, { desk: deskTitle })}</strong>
            ${t(`receipt.next.${who}.text`, { due: day(dueAt) })}
          </li>`,
      )}
    </ol>
    <p>${t('receipt.keep')}</p>`;
}

async function copy(code: string): Promise<void> {
  const copied = await copyText(code);
  const note = document.getElementById('copied');
  if (note) note.textContent = t(copied ? 'receipt.copied' : 'receipt.notCopied');
}
