// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { DocumentNeeded, Rules, Titled } from '../common/api';
import { selectField, textArea } from '../common/field';
import { t } from '../common/language';
import type { Person } from './api';
import { answerFileRules } from './decision-rules';

export interface Given {
  readonly rules: Rules;
  readonly errorOf: (name: string) => string | undefined;
}

export function approveFields(given: Given, receivers: readonly Person[]): TemplateResult {
  const priorities = ['1', '2', '3'].map((value) => ({ value, label: t(`priority.${value}`) }));
  return html`${assigneeField(given, receivers)}
  ${checks(
    'copies',
    t('decision.copies'),
    receivers.map(({ userName, fullName }) => ({ code: userName, title: fullName })),
  )}
  ${selectField(named(given, 'priority'), priorities, { value: '2' })} ${noteField(given, t('decision.instruction'))}`;
}

export function returnFields(given: Given, documents: readonly DocumentNeeded[]): TemplateResult {
  const free = { ...named(given, 'deficiencies'), hint: t('decision.deficienciesHint'), optional: true };
  return html`${documents.length > 0 ? checks('documents', t('decision.documents'), documents) : nothing}
  ${textArea(free, 3, 5_000)} ${noteField(given, t('decision.note'))}`;
}

export function rejectFields(given: Given): TemplateResult {
  return textArea(
    { ...named(given, 'reason'), hint: t('decision.reasonHint', { n: given.rules.noteMaxLength }) },
    4,
    given.rules.noteMaxLength,
  );
}

export function referFields(given: Given, desks: readonly Titled[]): TemplateResult {
  const choices = desks.map(({ code, title }) => ({ value: code, label: title }));
  return html`${selectField(named(given, 'desk'), choices, { empty: t('form.choose') })}
  ${noteField(given, t('decision.note'))}`;
}

export function answerFields(given: Given): TemplateResult {
  const { rules, errorOf } = given;
  const text = { ...named(given, 'text'), hint: t('decision.textHint', { n: rules.textMaxLength }), either: true };
  return html`${textArea(text, 6, rules.textMaxLength)}
    <pishkhan-files
      name="file"
      either
      .label=${t('decision.file')}
      .rules=${answerFileRules(rules)}
      .error=${errorOf('file')}
    ></pishkhan-files>`;
}

export function expertFields(given: Given, receivers: readonly Person[]): TemplateResult {
  return html`${assigneeField(given, receivers)} ${noteField(given, t('decision.instruction'))}`;
}

function assigneeField(given: Given, receivers: readonly Person[]): TemplateResult {
  const choices = receivers.map(({ userName, fullName }) => ({ value: userName, label: fullName }));
  return selectField(named(given, 'assignee'), choices, { empty: t('form.choose') });
}

function noteField({ rules, errorOf }: Given, label: string): TemplateResult {
  const note = {
    name: 'note',
    label,
    hint: t('form.atMost', { n: rules.noteMaxLength }),
    error: errorOf('note'),
    optional: true,
  };
  return textArea(note, 3, rules.noteMaxLength);
}

function checks(name: string, label: string, choices: readonly Titled[]): TemplateResult {
  return html`<fieldset class="field">
    <legend>${label} <span class="optional">${t('field.optional')}</span></legend>
    ${choices.map(
      ({ code, title }) =>
        html`<div class="check">
          <input type="checkbox" id="${name}-${code}" name=${name} value=${code} />
          <label for="${name}-${code}">${title}</label>
        </div>`,
    )}
  </fieldset>`;
}

function named({ errorOf }: Given, name: string) {
  return { name, label: t(`decision.${name}`), error: errorOf(name) };
}
