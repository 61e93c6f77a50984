// SPDX-License-Identifier: Apache-2.0
import type { FormField } from '../common/api';
import { foldNumber } from '../common/fold';
import { number, t } from '../common/language';
import type { FieldError } from '../common/problem';
import { DATE_PARTS, type Values, datePartName, formName, parseNumber, sentValue, typed, visibleFields } from './form-values';

/** The errors of the service's own fields that are asked for, in their order; the server checks again. */
export function checkForm(fields: readonly FormField[], values: Values): FieldError[] {
  return visibleFields(fields, values)
    .filter(({ type }) => type !== 'file')
    .flatMap((field) => {
      const reason = isEmpty(field, values) ? missing(field) : wrong(field, values);
      return reason ? [{ name: formName(field.code), reason }] : [];
    });
}

/** National identifiers have ten digits, the last of which checks the others; ten equal digits were never given out. */
export function isNationalId(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1{9}$/.test(digits)) return false;
  const figures = [...digits].map(Number);
  const sum = figures.slice(0, 9).reduce((total, figure, index) => total + figure * (10 - index), 0);
  const rest = sum % 11;
  return figures[9] === (rest < 2 ? rest : 11 - rest);
}

function isEmpty({ code, type }: FormField, values: Values): boolean {
  const name = formName(code);
  if (type === 'date') return DATE_PARTS.every((part) => typed(values, datePartName(name, part)) === '');
  return typed(values, name) === '';
}

function missing({ type, required, title }: FormField): string | undefined {
  if (!required) return undefined;
  return t(type === 'choice' || type === 'yes-no' ? 'form.choice.required' : 'form.required', { field: title });
}

function wrong(field: FormField, values: Values): string | undefined {
  const text = typed(values, formName(field.code));
  switch (field.type) {
    case 'number':
      return wrongNumber(field, text);
    case 'date':
      return wrongDate(field, values);
    case 'national-id':
      return isNationalId(foldNumber(text)) ? undefined : t('form.nationalId');
    case 'phone':
      return /^\+?\d{8,15}$/.test(foldNumber(text)) ? undefined : t('form.phone', { field: field.title });
    case 'text':
    case 'long-text':
      return field.maxLength && [...text].length > field.maxLength ? t('form.tooLong', { n: field.maxLength }) : undefined;
    case 'choice':
    case 'yes-no':
    case 'file':
      return undefined;
  }
}

function wrongNumber({ title, min, max }: FormField, text: string): string | undefined {
  const value = parseNumber(text);
  if (value === undefined) return t('form.number', { field: title });
  if (min !== undefined && value < min) return t('form.atLeastNumber', { field: title, n: number(min) });
  if (max !== undefined && value > max) return t('form.atMostNumber', { field: title, n: number(max) });
  return undefined;
}

function wrongDate(field: FormField, values: Values): string | undefined {
  const name = formName(field.code);
  if (DATE_PARTS.some((part) => typed(values, datePartName(name, part)) === '')) {
    return t('form.date.incomplete', { field: field.title });
  }
  return sentValue(field, values) === undefined ? t('form.date.unreal', { field: field.title }) : undefined;
}
