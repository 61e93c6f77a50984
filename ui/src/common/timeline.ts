// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { FileItem, HistoryEvent, RequestDetail } from './api';
import { moment } from './date';
import { hasText, localDigits, size, t } from './language';

/** The history of a request, oldest first. */
export function timeline(history: readonly HistoryEvent[], deskTitle: (code: string) => string): TemplateResult {
  return html`<ol class="timeline">
    ${history.map(
      (event) =>
        html`<li>
          <p class="timeline-step">${event.title ?? t(`step.${event.step}`)}${movement(event, deskTitle)}</p>
          <p class="hint"><time datetime=${event.at}>${moment(event.at)}</time>${who(event)}</p>
          ${event.letterNumber ? html`<p class="hint">${t('request.number')} <bdi class="code">${localDigits(event.letterNumber)}</bdi></p>` : nothing}
          ${event.note ? html`<p class="quote"><bdi>${event.note}</bdi></p>` : nothing}
        </li>`,
    )}
  </ol>`;
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

/** The files of one role, each to be downloaded. */
export function fileList(files: readonly FileItem[], download: (file: FileItem) => void): TemplateResult {
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
  return [t(`file.role.${file.role}`), ...bytes, t(`file.scan.${file.scan}`)].join(' · ');
}

/** The SMS of a request, with what became of them. */
export function messageList(messages: RequestDetail['messages']): TemplateResult {
  if (messages.length === 0) return html`<p>${t('request.noMessages')}</p>`;
  return html`<ul class="rows">
    ${messages.map(
      ({ kind, at, state }) =>
        html`<li>
          <span>${hasText(`step.${kind}`) ? t(`step.${kind}`) : kind}</span>
          <span class="hint"><time datetime=${at}>${moment(at)}</time></span>
          <span class="tag tag-${state === 'failed' ? 'red' : 'grey'}"
            >${t(`message.${state}`)}</span
          >
        </li>`,
    )}
  </ul>`;
}
