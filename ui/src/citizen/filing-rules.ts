// SPDX-License-Identifier: Apache-2.0
import type { FormField, Rules } from '../common/api';
import { type Chosen, checkFiles } from '../common/file-rules';
import { foldDigits } from '../common/fold';
import { t } from '../common/language';
import type { FieldError } from '../common/problem';

/** What a citizen filled in. */
export interface Filing {
  readonly fullName: string;
  readonly subject: string;
  readonly desk: string;
  readonly text: string;
  /** Values of the service's own fields by code. */
  readonly form: Readonly<Record<string, string>>;
  readonly body: readonly Chosen[];
  readonly attachments: readonly Chosen[];
}

export function formName(code: string): string {
  return `form.${code}`;
}

/** The errors of a filled form, in the order of its fields; the server checks again. */
export function checkFiling(filing: Filing, rules: Rules, fields: readonly FormField[]): FieldError[] {
  return [
    ...checkText('fullName', filing.fullName, rules.fullNameMaxLength, t('filing.fullName.required')),
    ...checkText('subject', filing.subject, rules.subjectMaxLength, t('filing.subject.required')),
    ...(filing.desk ? [] : [{ name: 'desk', reason: t('filing.desk.required') }]),
    ...fields.flatMap((field) => checkField(field, filing.form[field.code] ?? '')),
    ...checkMatter(filing, rules),
    ...checkFiles('body', filing.body, bodyRules(rules)),
    ...checkFiles('attachments', filing.attachments, attachmentRules(rules)),
  ];
}

export function bodyRules({ types, bodyMaxBytes }: Rules) {
  return { types, maxBytes: bodyMaxBytes, most: 1 };
}

export function attachmentRules({ types, attachmentMaxBytes, attachmentsMax }: Rules, already = 0) {
  return { types, maxBytes: attachmentMaxBytes, most: attachmentsMax - already };
}

function checkText(name: string, value: string, most: number, missing: string): FieldError[] {
  if (value.trim() === '') return [{ name, reason: missing }];
  return [...value].length > most ? [{ name, reason: t('form.tooLong', { n: most }) }] : [];
}

function checkMatter({ text, body }: Filing, { textMaxLength }: Rules): FieldError[] {
  if (text.trim() === '' && body.length === 0) return [{ name: 'text', reason: t('filing.text.required') }];
  return [...text].length > textMaxLength ? [{ name: 'text', reason: t('form.tooLong', { n: textMaxLength }) }] : [];
}

function checkField({ code, title, type, required, maxLength }: FormField, value: string): FieldError[] {
  const name = formName(code);
  if (value.trim() === '') return required ? [{ name, reason: t('form.required', { field: title }) }] : [];
  if (type === 'number' && !/^\d+$/.test(foldDigits(value.trim())))
    return [{ name, reason: t('form.number', { field: title }) }];
  if (maxLength && [...value].length > maxLength) return [{ name, reason: t('form.tooLong', { n: maxLength }) }];
  return [];
}
