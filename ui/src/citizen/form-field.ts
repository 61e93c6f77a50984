// SPDX-License-Identifier: Apache-2.0
import type { TemplateResult } from 'lit';
import type { FormField } from '../common/api';
import { countedArea } from '../common/counted-area';
import { dateField } from '../common/date-field';
import { type Field, radioField, selectField, textField } from '../common/field';
import { t } from '../common/language';
import { DATE_PARTS, type Values, datePartName, formName } from './form-values';

/** So many choices are shown at once; more are folded away. */
const MOST_RADIOS = 5;
const LONG_TEXT = 2_000;

/** The controls of one field of the service's own form, native ones of each type. */
export function formField(field: FormField, values: Values, error: string | undefined): TemplateResult {
  const name = formName(field.code);
  const given = { name, label: field.title, hint: field.hint ?? ownHint(field), error, optional: !field.required };
  const value = values[name] ?? '';
  switch (field.type) {
    case 'long-text':
      return countedArea(given, 5, field.maxLength ?? LONG_TEXT, value);
    case 'date':
      return dateField(
        given,
        DATE_PARTS.map((part) => ({ part, name: datePartName(name, part), value: values[datePartName(name, part)] ?? '' })),
      );
    case 'choice':
      return choice(given, field, value);
    case 'yes-no':
      return radioField(given, withNone(yesNo(), field.required), value);
    default:
      return textField(given, { ...line(field), value });
  }
}

/** What was answered, as the reader reads it; empty if nothing. */
export function shownAnswer({ code, type, options = [] }: FormField, values: Values): string {
  const name = formName(code);
  const value = (values[name] ?? '').trim();
  if (type === 'yes-no') return yesNo().find((answer) => answer.value === value)?.label ?? '';
  if (type === 'choice') return options.find((option) => option.value === value)?.title ?? '';
  if (type !== 'date') return value;
  const parts = DATE_PARTS.map((part) => (values[datePartName(name, part)] ?? '').trim());
  return parts.some((part) => part === '') ? '' : parts.reverse().join('/');
}

function choice(given: Field, { options = [], required }: FormField, value: string): TemplateResult {
  const choices = options.map((option) => ({ value: option.value, label: option.title }));
  if (choices.length > MOST_RADIOS) return selectField(given, choices, { value, empty: t('form.choose') });
  return radioField(given, withNone(choices, required), value);
}

/** Radios cannot be taken back: what need not be answered gets an answer that says so. */
function withNone(choices: readonly { value: string; label: string }[], required: boolean) {
  return required ? choices : [...choices, { value: '', label: t('form.noAnswer') }];
}

function yesNo(): readonly { value: string; label: string }[] {
  return ['true', 'false'].map((value) => ({ value, label: t(`form.${value}`) }));
}

function line({ type, maxLength }: FormField) {
  if (type === 'number') return { inputmode: 'decimal' as const, ltr: true, maxlength: 40 };
  if (type === 'national-id') return { inputmode: 'numeric' as const, ltr: true, maxlength: 20 };
  if (type === 'phone') return { type: 'tel' as const, autocomplete: 'tel', inputmode: 'tel' as const, ltr: true, maxlength: 40 };
  return maxLength ? { maxlength: maxLength } : {};
}

function ownHint({ type, maxLength }: FormField): string | undefined {
  if (type === 'date') return t('form.dateHint');
  if (type === 'national-id') return t('form.nationalIdHint');
  if (type === 'phone') return t('form.phoneHint');
  return type === 'text' && maxLength ? t('form.atMost', { n: maxLength }) : undefined;
}
