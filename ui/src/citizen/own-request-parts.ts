// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { AnswerGiven, FileItem, RequestDetail, Titled } from '../common/api';
import { day, moment } from '../common/date';
import { formFacts } from '../common/form-facts';
import { hasText, localDigits, t } from '../common/language';
import { facts, statusTag } from '../common/notice';
import { href } from '../common/route';
import { fileList, messageList, timeline } from '../common/timeline';
import { groupTrackingCode } from '../common/tracking-code';
import { promiseToday } from './deadline';

/** Where the request stands: state, whose turn it is, and how the promised day stands today. */
export function standing(request: RequestDetail): TemplateResult {
  const { status, statusTitle, dueAt, overdue } = request;
  const promise = promiseToday(request);
  return html`<p class="standing">
      ${statusTag(status, statusTitle ?? t(`status.${status}`))} <span>${turn(request)}</span>
    </p>
    ${
      promise
        ? html`<p class=${overdue ? 'notice notice-red' : 'notice notice-blue'}>
            ${t('receipt.due')}: <strong>${day(dueAt)}</strong> — ${promise}
          </p>`
        : nothing
    }`;
}

/** Whose turn it is and what they will do, as a sentence. */
function turn({ turn, status, deskTitle }: RequestDetail): string {
  const own = `turn.${turn}.${status}`;
  return t(hasText(own) ? own : `turn.${turn}`, { desk: deskTitle });
}

export function rejection(reason: string): TemplateResult {
  return html`<section class="panel panel-red">
    <h2>${t('request.rejected')}</h2>
    <p class="pre" dir="auto">${reason}</p>
  </section>`;
}

/** The answer in short, with the way to the letter. */
export function answerPanel(code: string, answer: AnswerGiven, download: () => void): TemplateResult {
  return html`<section class="panel panel-green">
    <h2>${t('request.answer')}</h2>
    ${facts([
      [t('request.answerNumber'), html`<bdi class="code">${localDigits(answer.number)}</bdi>`],
      [t('request.answerAt'), moment(answer.at)],
      [t('check.position'), answer.position],
    ])}
    ${answer.text ? html`<p class="pre" dir="auto">${answer.text}</p>` : nothing}
    <p class="no-print buttons">
      <button type="button" class="button primary" @click=${download}>${t('request.download')}</button>
      <a class="button secondary" href=${href('requests', code, 'answer')}>${t('request.letter')}</a>
    </p>
  </section>`;
}

/** Everything that was handed in and happened. */
export function particulars(
  request: RequestDetail,
  desks: readonly Titled[],
  download: (file: FileItem) => void,
): TemplateResult {
  const files = request.files.filter(({ role }) => role !== 'answer');
  const titleOf = (code: string): string => desks.find((desk) => desk.code === code)?.title ?? code;
  return html`<h2>${t('request.facts')}</h2>
    ${facts([
      [t('request.code'), html`<bdi class="code">${groupTrackingCode(request.trackingCode)}</bdi>`],
      [t('filing.fullName'), request.fullName],
      [t('filing.desk'), request.deskTitle],
      [t('filing.serviceName'), request.serviceTitle],
      [t('receipt.at'), moment(request.submittedAt)],
      [t('receipt.due'), day(request.dueAt)],
      [
        t('request.number'),
        request.letterNumber ? html`<bdi class="code">${localDigits(request.letterNumber)}</bdi>` : undefined,
      ],
      [t('filing.text'), request.text ? html`<span class="pre" dir="auto">${request.text}</span>` : undefined],
      ...formFacts(request),
      [t('request.files'), files.length > 0 ? fileList(files, download) : undefined],
    ])}
    <h2>${t('request.history')}</h2>
    ${timeline(request.history, titleOf, request.files)}
    <h2>${t('request.messages')}</h2>
    ${messageList(request.messages, 'sms')}`;
}
