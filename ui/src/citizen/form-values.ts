// SPDX-License-Identifier: Apache-2.0
import type { FormField } from '../common/api';
import { foldDigits, foldNumber } from '../common/fold';
import { toIso } from '../common/jalali';

/** What was typed or chosen, by the name of the control, exactly as it stands there. */
export type Values = Readonly<Record<string, string>>;

/** What of a form is sent; nothing for what was not filled in or cannot be understood. */
export type Sent = string | number | boolean | undefined;

export const DATE_PARTS = ['day', 'month', 'year'] as const;
export type DatePart = (typeof DATE_PARTS)[number];

/** The name of a field of the service's own form, as the server names it too. */
export function formName(code: string): string {
  return `form.${code}`;
}

/** A date is typed in three controls; the day's is the field's own, the one that an error leads to. */
export function datePartName(name: string, part: DatePart): string {
  return part === 'day' ? name : `${name}.${part}`;
}

export function typed(values: Values, name: string): string {
  return (values[name] ?? '').trim();
}

/** The fields that are asked for as things stand: one with a condition only if the other field is asked for and says so. */
export function visibleFields(fields: readonly FormField[], values: Values): FormField[] {
  const visible = (field: FormField, seen: readonly string[]): boolean => {
    const condition = field.showWhen;
    if (!condition || seen.includes(field.code)) return !condition;
    const other = fields.find(({ code }) => code === condition.field);
    return (
      other !== undefined &&
      visible(other, [...seen, field.code]) &&
      condition.values.map(String).includes(String(sentValue(other, values)))
    );
  };
  return fields.filter((field) => visible(field, []));
}

export function sentValue({ code, type }: FormField, values: Values): Sent {
  const name = formName(code);
  const text = typed(values, name);
  if (type === 'date') return isoDay(values, name);
  if (text === '') return undefined;
  if (type === 'number') return parseNumber(text);
  if (type === 'yes-no') return text === 'true';
  if (type === 'national-id' || type === 'phone') return foldNumber(text);
  return text;
}

/** The values of all fields that are asked for and filled in. */
export function sentForm(fields: readonly FormField[], values: Values): Record<string, Sent> {
  const entries = visibleFields(fields, values)
    .filter(({ type }) => type !== 'file')
    .map((field) => [field.code, sentValue(field, values)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/** Digits that a JavaScript number keeps whatever they are. */
const DIGITS_KEPT = 15;

/** A number in any digits, with separators of thousands and a decimal sign of either script; none that would be sent as another. */
export function parseNumber(text: string): number | undefined {
  const plain = foldDigits(text)
    .replace(/[\s٬,،\u200b-\u200f]/g, '')
    .replace(/[٫/]/g, '.')
    .replace(/^\u2212/, '-');
  if (!/^-?\d+(\.\d+)?$/.test(plain)) return undefined;
  const value = Number(plain);
  return plain.replace(/\D/g, '').length <= DIGITS_KEPT || Number.isSafeInteger(value) ? value : undefined;
}

function isoDay(values: Values, name: string): string | undefined {
  const [day, month, year] = DATE_PARTS.map((part) => foldNumber(typed(values, datePartName(name, part))));
  if (![day, month, year].every((part) => /^\d{1,4}$/.test(part ?? ''))) return undefined;
  return toIso({ year: Number(year), month: Number(month), day: Number(day) });
}
