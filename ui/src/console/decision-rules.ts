// SPDX-License-Identifier: Apache-2.0
import type { Action, Rules } from '../common/api';
import { type Chosen, checkFiles } from '../common/file-rules';
import { t } from '../common/language';
import type { FieldError } from '../common/problem';

/** What is read of a filled form. */
export type Filled = Pick<FormData, 'get' | 'getAll'>;

/** What an answer's file must be like. */
export function answerFileRules({ types, attachmentMaxBytes }: Rules) {
  return { types, maxBytes: attachmentMaxBytes, most: 1 };
}

/** The errors of a filled decision, in the order of its fields; the server checks again. */
export function checkDecision(kind: Action, form: Filled, { noteMaxLength }: Rules): FieldError[] {
  if (kind === 'reject') return checkRequired('reason', text(form, 'reason'), noteMaxLength);
  const note = checkLength('note', text(form, 'note'), noteMaxLength);
  if (kind === 'approve') return [...checkChosen('assignee', form), ...note];
  if (kind === 'refer') return [...checkChosen('desk', form), ...note];
  const nothing = deficiencies(form).length === 0 && text(form, 'note') === '';
  const tooLong = deficiencies(form).some((line) => [...line].length > noteMaxLength);
  return [
    ...(nothing ? [{ name: 'deficiencies', reason: t('decision.return.required') }] : []),
    ...(tooLong ? [{ name: 'deficiencies', reason: t('form.tooLong', { n: noteMaxLength }) }] : []),
    ...note,
  ];
}

/** The errors of a filled referral of a letter to another expert. */
export function checkReferral(form: Filled, { noteMaxLength }: Rules): FieldError[] {
  return [...checkChosen('assignee', form), ...checkLength('note', text(form, 'note'), noteMaxLength)];
}

/** The errors of a filled answer: a text or a file is required. */
export function checkAnswer(form: Filled, files: readonly Chosen[], rules: Rules): FieldError[] {
  if (text(form, 'text') === '' && files.length === 0) return [{ name: 'text', reason: t('decision.answer.required') }];
  return [
    ...checkLength('text', text(form, 'text'), rules.textMaxLength),
    ...checkFiles('file', files, answerFileRules(rules)),
  ];
}

/** A decision as the interface wants it. */
export function decisionBody(kind: Action, form: Filled): Record<string, unknown> {
  if (kind === 'reject') return { reason: text(form, 'reason') };
  const note = text(form, 'note') === '' ? {} : { note: text(form, 'note') };
  if (kind === 'refer') return { desk: text(form, 'desk'), ...note };
  if (kind === 'return') return { deficiencies: deficiencies(form), ...note };
  const copies = form
    .getAll('copies')
    .map(String)
    .filter((copy) => copy !== text(form, 'assignee'));
  return {
    assignee: text(form, 'assignee'),
    ...(copies.length > 0 ? { copies } : {}),
    priority: Number(text(form, 'priority')),
    ...note,
  };
}

export function answerForm(form: Filled, files: readonly File[]): FormData {
  const sent = new FormData();
  if (text(form, 'text') !== '') sent.set('text', text(form, 'text'));
  files.forEach((file) => sent.append('file', file));
  return sent;
}

/** Documents that were ticked, then the lines written freely. */
function deficiencies(form: Filled): string[] {
  const lines = text(form, 'deficiencies')
    .split('\n')
    .map((line) => line.trim());
  return [...form.getAll('documents').map(String), ...lines].filter((line) => line !== '');
}

function text(form: Filled, name: string): string {
  return String(form.get(name) ?? '').trim();
}

function checkChosen(name: string, form: Filled): FieldError[] {
  return text(form, name) === '' ? [{ name, reason: t(`decision.${name}.required`) }] : [];
}

function checkRequired(name: string, value: string, most: number): FieldError[] {
  return value === '' ? [{ name, reason: t(`decision.${name}.required`) }] : checkLength(name, value, most);
}

function checkLength(name: string, value: string, most: number): FieldError[] {
  return [...value].length > most ? [{ name, reason: t('form.tooLong', { n: most }) }] : [];
}
