// SPDX-License-Identifier: Apache-2.0
import { localDigits, t } from '../common/language';
import type { FieldError, Problem } from '../common/problem';
import { fieldErrors } from '../common/problem';
import type { Filing } from './filing-rules';
import { type Slot, hasSlots, partOf, slotsOf } from './filing-plan';
import { formName, sentForm, typed } from './form-values';

const FREE: Slot = { name: 'attachments', code: '', title: '', required: false };

/** The form as it is sent: what is empty or not asked for left out, the service's own fields as one JSON object, files last. */
export function filingForm(filing: Filing): FormData {
  const { sheet, values, files } = filing;
  const form = new FormData();
  for (const [name, value] of Object.entries(texts(filing))) if (value !== '') form.set(name, value);
  const own = sentForm(sheet?.fields ?? [], values);
  if (Object.keys(own).length > 0) form.set('form', JSON.stringify(own));
  const papers = papersOf(filing);
  if (hasSlots(sheet)) form.set('documents', JSON.stringify(papers.map(({ slot }) => slot.code)));
  (files['body'] ?? []).forEach((file) => form.append('body', file));
  papers.forEach(({ file }) => form.append('attachments', file));
  return form;
}

/**
 * The server's refusals under the names of this form's controls: an attachment under the slot it was chosen in, a required field
 * for a file whether it is named as field or as document. What the form does not have belongs to the whole form.
 */
export function refusals(problem: Problem, filing: Filing): FieldError[] {
  const fields = filing.sheet?.fields ?? [];
  const papers = papersOf(filing);
  return problem.invalidParams.length === 0
    ? fieldErrors(problem, [])
    : problem.invalidParams.map(({ name, reason }) => {
        const attachment = /^(?:attachments|documents)\[(\d+)\]/.exec(name)?.[1];
        const paper = attachment === undefined ? undefined : papers[Number(attachment)];
        const asField = formName(name.replace(/^document\./, ''));
        const known = [paper?.slot.name, fields.some(({ code }) => formName(code) === asField) ? asField : undefined, name].find(
          (candidate) => candidate !== undefined && partOf(candidate, fields) !== undefined,
        );
        return { name: known ?? '', reason: told(reason || problem.message, paper?.file) };
      });
}

/** The server counts attachments; who chose them knows them by name. */
function told(reason: string, file: File | undefined): string {
  return file ? t('file.refused', { file: localDigits(file.name), reason }) : reason;
}

function texts({ sheet, values }: Filing): Record<string, string> {
  return {
    fullName: typed(values, 'fullName'),
    subject: typed(values, 'subject'),
    desk: sheet?.desk ?? typed(values, 'desk'),
    service: sheet?.code ?? '',
    kind: sheet ? 'service' : typed(values, 'kind'),
    text: typed(values, 'text'),
  };
}

/** The attachments in the order in which they are sent, each with the slot that it was chosen in. */
function papersOf({ sheet, values, files }: Filing): readonly { slot: Slot; file: File }[] {
  return [...slotsOf(sheet, values), FREE].flatMap((slot) =>
    (files[slot.name] ?? []).map((file) => ({ slot, file })),
  );
}
