// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { FileItem, HistoryEvent } from '../common/api';
import { moment } from '../common/date';
import { t } from '../common/language';
import { fileList } from '../common/timeline';
import type { StaffRequest } from './api';

type Completed = Pick<StaffRequest, 'status' | 'history' | 'files'>;

/** What a completion brought for one item that was asked for. */
export interface Answered {
  readonly title: string;
  readonly words: string;
  readonly files: readonly FileItem[];
}

/** The completion that the desk has yet to decide on. */
function completion({ status, history }: Completed): HistoryEvent | undefined {
  const last = history.filter(({ step }) => step === 'completed' || step === 'returned').at(-1);
  return status === 'submitted' && last?.step === 'completed' ? last : undefined;
}

/** Ids of the files that came with the completion that the desk has yet to decide on. */
export function newFiles(request: Completed): readonly string[] {
  return completion(request)?.addedFiles ?? [];
}

/** What came for each item of the last return, and what came besides; empty when nothing was completed. */
export function answered(request: Completed): readonly Answered[] {
  const event = completion(request);
  if (!event) return [];
  const asked = request.history.filter(({ step }) => step === 'returned').at(-1);
  const items = asked?.deficiencies ?? [];
  const added = request.files.filter(({ id }) => event.addedFiles?.includes(id));
  const each = items.map((item, index) => ({
    title: asked?.deficiencyTitles?.[index] ?? item,
    words: event.answers?.find((answer) => answer.item === item)?.text ?? '',
    files: added.filter(({ document }) => document === item),
  }));
  const rest = added.filter(({ document }) => !items.includes(document ?? ''));
  const words = event.note ?? '';
  return rest.length > 0 || words ? [...each, { title: t('completed.rest'), words, files: rest }] : each;
}

/** What is new since the return, item by item. */
export function completedPanel(
  request: Completed,
  download: (file: FileItem) => void,
): TemplateResult | typeof nothing {
  const event = completion(request);
  if (!event) return nothing;
  return html`<section class="panel panel-blue">
    <h2>${t('completed.title')}</h2>
    <p class="hint">${moment(event.at)}</p>
    <dl class="facts">
      ${answered(request).map(
        ({ title, words, files }) =>
          html`<div>
            <dt><bdi>${title}</bdi></dt>
            <dd>
              ${words ? html`<p class="pre" dir="auto">${words}</p>` : nothing}
              ${files.length > 0 ? fileList(files, download) : nothing}
              ${words || files.length > 0 ? nothing : t('completed.nothing')}
            </dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
