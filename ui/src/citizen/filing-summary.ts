// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html } from 'lit';
import type { Titled } from '../common/api';
import { size, t } from '../common/language';
import { facts } from '../common/notice';
import type { Filing } from './filing-rules';
import { type Part, type Step, slotsOf } from './filing-plan';
import { shownAnswer } from './form-field';
import { typed, visibleFields } from './form-values';

type Row = readonly [string, unknown];

/** Everything that will be sent, step by step, each with the way back to change it. */
export function filingSummary(
  filing: Filing,
  steps: readonly { readonly step: Step; readonly address: string }[],
): TemplateResult {
  return html`${steps.map(
    ({ step, address }) =>
      html`<section class="panel answers" aria-labelledby="answers-${step.name}">
        <div class="answers-head">
          <h2 id="answers-${step.name}">${t(`filing.step.${step.name}`)}</h2>
          <a href=${address}>${t('filing.change')}<span class="unseen"> ${t(`filing.step.${step.name}`)}</span></a>
        </div>
        ${facts(step.parts.flatMap((part) => rows(part, filing)))}
      </section>`,
  )}`;
}

function rows(part: Part, filing: Filing): readonly Row[] {
  if (part === 'matter') return matterRows(filing);
  if (part === 'papers') return paperRows(filing);
  const fields = visibleFields(filing.sheet?.fields ?? [], filing.values);
  return fields
    .filter(({ type }) => type !== 'file')
    .map((field) => [field.title, shown(shownAnswer(field, filing.values))]);
}

function matterRows({ rules, desks, sheet, values, files }: Filing): readonly Row[] {
  const title = (items: readonly Titled[], name: string): string | undefined =>
    items.find(({ code }) => code === values[name])?.title;
  return [
    [t('filing.fullName'), shown(typed(values, 'fullName'))],
    [t('filing.serviceName'), sheet?.title],
    [t('filing.desk'), sheet ? sheet.deskTitle : title(desks, 'desk')],
    [t('filing.kind'), sheet ? undefined : title(rules.kinds, 'kind')],
    [t('filing.subject'), shown(typed(values, 'subject'))],
    [t('filing.text'), shown(typed(values, 'text'))],
    [t('filing.body'), fileNames(files['body'])],
  ];
}

function paperRows({ sheet, values, files }: Filing): readonly Row[] {
  const slots = slotsOf(sheet, values);
  const none = t('filing.noFile');
  const free = fileNames(files['attachments']);
  return [
    ...slots.map(({ name, title }): Row => [title, fileNames(files[name]) ?? none]),
    [t(slots.length > 0 ? 'filing.moreAttachments' : 'filing.attachments'), free ?? (slots.length > 0 ? undefined : none)],
  ];
}

function shown(text: string): TemplateResult | undefined {
  return text ? html`<span class="pre" dir="auto">${text}</span>` : undefined;
}

function fileNames(files: readonly File[] = []): TemplateResult | undefined {
  if (files.length === 0) return undefined;
  return html`<ul class="plain">
    ${files.map((file) => html`<li><bdi class="file-name">${file.name}</bdi> <span class="hint">${size(file.size)}</span></li>`)}
  </ul>`;
}
