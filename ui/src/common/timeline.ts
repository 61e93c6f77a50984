// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { FileItem, HistoryEvent, RequestDetail } from './api';
import { day, duration, moment } from './date';
import { hasText, localDigits, size, t } from './language';

/** The history of a request, oldest first; files are named where they came in. */
export function timeline(
  history: readonly HistoryEvent[],
  deskTitle: (code: string) => string,
  files: readonly FileItem[] = [],
): TemplateResult {
  return html`<ol class="timeline">
    ${history.map(
      (event, index) =>
        html`<li>
          <p class="timeline-step">${event.title ?? t(`step.${event.step}`)}${movement(event, deskTitle)}</p>
          <p class="hint">
            <time datetime=${event.at}>${moment(event.at)}</time>${elapsed(history[index - 1], event)}${who(event)}
          </p>
          ${event.letterNumber ? html`<p class="hint">${t('request.number')} <bdi class="code">${localDigits(event.letterNumber)}</bdi></p>` : nothing}
          ${event.note ? html`<p class="quote"><bdi>${event.note}</bdi></p>` : nothing} ${asked(event)}
          ${supplied(event, files)}
        </li>`,
    )}
  </ol>`;
}

/** How long the step before took. */
function elapsed(before: HistoryEvent | undefined, { at }: HistoryEvent): string {
  const words = before ? duration(before.at, at) : undefined;
  return words ? ` · ${t('history.after', { duration: words })}` : '';
}

function asked({ deficiencyTitles = [] }: HistoryEvent): TemplateResult | typeof nothing {
  if (deficiencyTitles.length === 0) return nothing;
  return html`<ul class="hint">
    ${deficiencyTitles.map((title) => html`<li><bdi>${title}</bdi></li>`)}
  </ul>`;
}

/** What a completion brought, item by item. */
function supplied({ answers = [], addedFiles = [], dueAt }: HistoryEvent, files: readonly FileItem[]): TemplateResult {
  const added = files.filter(({ id }) => addedFiles.includes(id));
  return html`${answers.map(
    ({ title, text }) =>
      html`<p class="hint"><bdi>${title}</bdi></p>
        <p class="quote"><bdi>${text}</bdi></p>`,
  )}
  ${added.map(
    ({ name, documentTitle }) =>
      html`<p class="hint">
        ${documentTitle ? html`<bdi>${documentTitle}</bdi>: ` : nothing}<bdi class="file-name">${name}</bdi>
      </p>`,
  )}
  ${dueAt ? html`<p class="hint">${t('history.dueMoved', { day: day(dueAt) })}</p>` : nothing}`;
}

function movement({ toDesk, assigneeName, assignee }: HistoryEvent, deskTitle: (code: string) => string): string {
  if (toDesk) return `: ${deskTitle(toDesk)}`;
  const expert = assigneeName ?? assignee;
  return expert ? `: ${expert}` : '';
}

function who({ actor, actorName }: HistoryEvent): string {
  const name = actor === 'citizen' ? t('history.citizen') : (actorName ?? actor);
  return name ? ` — ${name}` : '';
}

/** The files of one role, each to be downloaded; those that are news to the reader say so. */
export function fileList(
  files: readonly FileItem[],
  download: (file: FileItem) => void,
  news: readonly string[] = [],
): TemplateResult {
  return html`<ul class="files">
    ${files.map(
      (file) =>
        html`<li>
          ${
            isReadable(file)
              ? html`<button type="button" class="link" @click=${() => download(file)}>
                  <bdi class="file-name">${file.name}</bdi>
                </button>`
              : html`<bdi class="file-name">${file.name}</bdi>`
          }
          ${news.includes(file.id) ? html`<span class="tag tag-blue">${t('file.new')}</span>` : nothing}
          <span class="hint">${fileFacts(file)}</span>
        </li>`,
    )}
  </ul>`;
}

/** Nobody can read what waits for the virus scan or had a virus. */
export function isReadable({ scan }: FileItem): boolean {
  return scan === 'not-scanned' || scan === 'clean';
}

function fileFacts(file: FileItem): string {
  const bytes = file.scan === 'infected' ? [] : [size(file.size)];
  return [file.documentTitle ?? t(`file.role.${file.role}`), ...bytes, t(`file.scan.${file.scan}`)].join(' · ');
}

/**
 * The SMS of a request, with what became of them.
 *
 * @param words prefix of the texts that say it: short for staff, a sentence for citizens
 */
export function messageList(messages: RequestDetail['messages'], words = 'message'): TemplateResult {
  if (messages.length === 0) return html`<p>${t('request.noMessages')}</p>`;
  return html`<ul class="rows">
    ${messages.map(
      ({ kind, at, state }) =>
        html`<li>
          <span>${hasText(`step.${kind}`) ? t(`step.${kind}`) : kind}</span>
          <span class="hint"><time datetime=${at}>${moment(at)}</time></span>
          <span class="tag tag-${state === 'failed' ? 'red' : 'grey'}"
            >${t(`${words}.${state}`)}</span
          >
        </li>`,
    )}
  </ul>`;
}
