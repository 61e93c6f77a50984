// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { FileItem, Titled } from '../common/api';
import { day, moment } from '../common/date';
import { formFacts } from '../common/form-facts';
import { localDigits, t } from '../common/language';
import { facts, statusColour, statusTag } from '../common/notice';
import { fileList, isReadable, messageList, timeline } from '../common/timeline';
import { groupTrackingCode } from '../common/tracking-code';
import type { StaffRequest } from './api';
import { completedPanel, newFiles } from './completed';

export interface RequestViewParts {
  readonly request: StaffRequest;
  readonly desks: readonly Titled[];
  readonly download: (file: FileItem) => void;
  /** Preview of an image that has been fetched, by the file's id. */
  readonly previews: Readonly<Record<string, string>>;
  readonly preview: (file: FileItem) => void;
}

/** Everything known about one request, for an officer and for an expert alike. */
export function requestView({ request, desks, download, previews, preview }: RequestViewParts): TemplateResult {
  const titleOf = (code: string): string => desks.find((desk) => desk.code === code)?.title ?? code;
  return html`<div class="columns">
    <div>
      ${objected(request)} ${completedPanel(request, download)} ${missing(request)} ${answer(request)}
      ${
        request.text
          ? html`<h2>${t('request.text')}</h2>
              <p class="pre paper" dir="auto">${request.text}</p>`
          : nothing
      }
      <h2>${t('request.files')}</h2>
      ${scanNotices(request).map((key) => html`<p class="notice notice-amber">${t(key)}</p>`)}
      ${request.files.length === 0 ? html`<p>${t('request.noFiles')}</p>` : fileList(request.files, download, newFiles(request))}
      ${images(request.files, previews, preview)}
      <h2>${t('request.facts')}</h2>
      ${requestFacts(request)}
    </div>
    <div>
      <h2>${t('request.history')}</h2>
      ${timeline(request.history, titleOf, request.files)}
      <h2>${t('request.messages')}</h2>
      ${messageList(request.messages)}
    </div>
  </div>`;
}

/** What stands above a request: subject, state, sender. */
export function requestHead({ subject, status, overdue, fullName, trackingCode }: StaffRequest): TemplateResult {
  return html`<h1><bdi>${subject}</bdi></h1>
    <p class="buttons">
      ${statusTag(status, t(`staff.${status}`))}
      ${overdue ? html`<span class="tag tag-red">${t('queue.overdue')}</span>` : nothing}
      <span>${fullName}</span> <bdi class="code">${groupTrackingCode(trackingCode)}</bdi>
    </p>`;
}

function requestFacts(request: StaffRequest): TemplateResult {
  return facts([
    [t('request.mobile'), html`<bdi class="code">${localDigits(request.mobile)}</bdi>`],
    [t('queue.desk'), request.deskTitle],
    [t('request.service'), request.serviceTitle],
    [t('request.kind'), t(`kind.${request.kind}`)],
    [t('queue.submitted'), moment(request.submittedAt)],
    [t('queue.due'), day(request.dueAt)],
    [
      t('request.number'),
      request.letterNumber ? html`<bdi class="code">${localDigits(request.letterNumber)}</bdi>` : undefined,
    ],
    [t('request.registered'), request.registeredAt ? moment(request.registeredAt) : undefined],
    [t('request.assignee'), request.assigneeName],
    ...formFacts(request),
  ]);
}

/** What the virus scan means for a decision: the keys of the sentences that say so. */
export function scanNotices({ files, actions }: Pick<StaffRequest, 'files' | 'actions'>): string[] {
  const some = (wanted: FileItem['scan']): boolean => files.some(({ scan }) => scan === wanted);
  return [
    ...(some('quarantined') ? ['request.quarantined'] : []),
    ...(some('infected') && actions.includes('return') ? ['request.infected'] : []),
  ];
}

function missing(request: StaffRequest): TemplateResult | typeof nothing {
  const lines = request.deficiencyTitles ?? request.deficiencies;
  const reason = request.rejectReason ?? request.returnNote;
  if (lines.length === 0 && !reason) return nothing;
  return html`<section class="panel panel-${request.rejectReason ? 'red' : 'amber'}">
    <h2>${t(request.rejectReason ? 'request.rejected' : 'request.missing')}</h2>
    ${
      lines.length > 0
        ? html`<ul>
            ${lines.map((line) => html`<li><bdi>${line}</bdi></li>`)}
          </ul>`
        : nothing
    }
    ${reason ? html`<p class="pre" dir="auto">${reason}</p>` : nothing}
  </section>`;
}

/** Why the request came back, and who decided first. */
function objected({ objection, firstDecider, formerAnswer, status }: StaffRequest): TemplateResult | typeof nothing {
  if (!objection) return nothing;
  return html`<section class="panel panel-${statusColour(status)}">
    <h2>${t('request.objection')}</h2>
    <p class="hint">${moment(objection.at)}</p>
    <p class="pre" dir="auto">${objection.text}</p>
    ${firstDecider ? html`<p>${t('request.firstDecider', { name: firstDecider.fullName })}</p>` : nothing}
    ${
      formerAnswer
        ? html`<h3>${t('request.formerAnswer')}</h3>
            <p><bdi class="code">${localDigits(formerAnswer.number)}</bdi> · ${moment(formerAnswer.at)}</p>
            ${formerAnswer.text ? html`<p class="pre" dir="auto">${formerAnswer.text}</p>` : nothing}`
        : nothing
    }
  </section>`;
}

function answer({ answer: given }: StaffRequest): TemplateResult | typeof nothing {
  if (!given) return nothing;
  return html`<section class="panel panel-green">
    <h2>${t('request.answer')}</h2>
    <p><bdi class="code">${localDigits(given.number)}</bdi> · ${moment(given.at)}</p>
    ${given.text ? html`<p class="pre" dir="auto">${given.text}</p>` : nothing}
  </section>`;
}

function images(
  files: readonly FileItem[],
  previews: Readonly<Record<string, string>>,
  preview: (file: FileItem) => void,
): TemplateResult {
  return html`${files
    .filter((file) => isReadable(file) && (file.type === 'image/png' || file.type === 'image/jpeg'))
    .map((file) => {
      const source = previews[file.id];
      if (source)
        return html`<figure class="preview">
          <img src=${source} alt=${file.name} />
          <figcaption class="hint">${file.name}</figcaption>
        </figure>`;
      return html`<p>
        <button type="button" class="link" @click=${() => preview(file)}>
          ${t('request.preview', { file: localDigits(file.name) })}
        </button>
      </p>`;
    })}`;
}
