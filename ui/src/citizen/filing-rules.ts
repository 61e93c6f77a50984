// SPDX-License-Identifier: Apache-2.0
import type { Rules, ServiceSheet, Titled } from '../common/api';
import { type Chosen, checkFiles } from '../common/file-rules';
import { t } from '../common/language';
import type { FieldError } from '../common/problem';
import { type Part, slotsOf } from './filing-plan';
import { checkForm } from './form-check';
import { type Values, typed } from './form-values';

/** The files chosen, by the name of their control. */
export type ChosenFiles<F extends Chosen = File> = Readonly<Record<string, readonly F[]>>;

/** What must be known before anything can be filled in. */
export interface Setting {
  readonly rules: Rules;
  readonly desks: readonly Titled[];
  /** The service that is asked for; none for any other letter. */
  readonly sheet: ServiceSheet | undefined;
}

/** A filing as it stands: what was typed and chosen, and by which rules. */
export interface Filing<F extends Chosen = File> extends Setting {
  readonly values: Values;
  readonly files: ChosenFiles<F>;
}

/** The errors of one part, in the order of its fields; the server checks again. */
export function checkPart(filing: Filing<Chosen>, part: Part): FieldError[] {
  if (part === 'matter') return checkMatter(filing);
  if (part === 'form') return checkForm(filing.sheet?.fields ?? [], filing.values);
  return checkPapers(filing);
}

export function bodyRules({ types, bodyMaxBytes }: Rules) {
  return { types, maxBytes: bodyMaxBytes, most: 1 };
}

export function attachmentRules({ types, attachmentMaxBytes, attachmentsMax }: Rules, already = 0) {
  return { types, maxBytes: attachmentMaxBytes, most: attachmentsMax - already };
}

function checkMatter({ rules, sheet, values, files }: Filing<Chosen>): FieldError[] {
  const body = files['body'] ?? [];
  return [
    ...checkText('fullName', values, rules.fullNameMaxLength),
    ...(sheet || typed(values, 'desk') ? [] : [{ name: 'desk', reason: t('filing.desk.required') }]),
    ...checkText('subject', values, rules.subjectMaxLength),
    ...(body.length > 0 && typed(values, 'text') === '' ? [] : checkText('text', values, rules.textMaxLength)),
    ...checkFiles('body', body, bodyRules(rules)),
  ];
}

function checkText(name: string, values: Values, most: number): FieldError[] {
  const text = typed(values, name);
  if (text === '') return [{ name, reason: t(`filing.${name}.required`) }];
  return [...text].length > most ? [{ name, reason: t('form.tooLong', { n: most }) }] : [];
}

/** Every slot by itself, and all of them together: the server counts them as attachments. */
function checkPapers({ rules, sheet, values, files }: Filing<Chosen>): FieldError[] {
  const slots = slotsOf(sheet, values);
  const chosen = (name: string): readonly Chosen[] => files[name] ?? [];
  const errors = slots.flatMap(({ name, title, required }) =>
    required && chosen(name).length === 0
      ? [{ name, reason: t('filing.document.required', { document: title }) }]
      : checkFiles(name, chosen(name), attachmentRules(rules)),
  );
  const inSlots = slots.reduce((sum, { name }) => sum + chosen(name).length, 0);
  return [...errors, ...checkFiles('attachments', chosen('attachments'), attachmentRules(rules, inSlots))];
}
