// SPDX-License-Identifier: Apache-2.0
import { type TemplateResult, html, nothing } from 'lit';
import type { Titled } from '../common/api';
import { countedArea } from '../common/counted-area';
import { selectField, textField } from '../common/field';
import { type FileRules, fileHint } from '../common/file-rules';
import '../common/files';
import { t } from '../common/language';
import { type Filing, attachmentRules, bodyRules } from './filing-rules';
import { type Part, slotsOf } from './filing-plan';
import { formField } from './form-field';
import { visibleFields } from './form-values';

/** What is wrong with the control of this name, if anything. */
export type ErrorOf = (name: string) => string | undefined;

/** The controls of one part. */
export function partFields(part: Part, filing: Filing, errorOf: ErrorOf): TemplateResult {
  if (part === 'matter') return matterFields(filing, errorOf);
  if (part === 'form') return ownFields(filing, errorOf);
  return paperFields(filing, errorOf);
}

function matterFields(filing: Filing, errorOf: ErrorOf): TemplateResult {
  const { rules, sheet, values, files } = filing;
  const named = (name: string) => ({ name, label: t(`filing.${name}`), error: errorOf(name) });
  const text = { ...named('text'), hint: t('filing.textHint'), either: true };
  return html`${textField(
    { ...named('fullName'), hint: t('filing.fullNameHint') },
    { autocomplete: 'name', maxlength: rules.fullNameMaxLength, value: values['fullName'] ?? '' },
  )}
  ${sheet ? nothing : addressFields(filing, errorOf)}
  ${textField(
    { ...named('subject'), hint: t('filing.subjectHint') },
    { maxlength: rules.subjectMaxLength, value: values['subject'] ?? '' },
  )}
  ${countedArea(text, 8, rules.textMaxLength, values['text'] ?? '')}
  ${fileField({ ...named('body'), title: t('filing.body'), either: true }, files['body'], bodyRules(rules))}`;
}

/** A service has a desk of its own and says what kind of request it is; any other letter is asked. */
function addressFields({ rules, desks, values }: Filing, errorOf: ErrorOf): TemplateResult {
  const desk = { name: 'desk', label: t('filing.desk'), error: errorOf('desk') };
  const kind = { name: 'kind', label: t('filing.kind'), error: errorOf('kind') };
  const choices = (items: readonly Titled[]) => items.map(({ code, title }) => ({ value: code, label: title }));
  return html`${selectField(desk, choices(desks), { value: values['desk'] ?? '', empty: t('filing.desk.choose') })}
  ${selectField(kind, choices(rules.kinds), { value: values['kind'] ?? '' })}`;
}

/** A field that is not asked for leaves its place empty, so that no control takes over what was typed into another. */
function ownFields({ sheet, values }: Filing, errorOf: ErrorOf): TemplateResult {
  const fields = sheet?.fields ?? [];
  const visible = visibleFields(fields, values);
  return html`${fields.map((field) =>
    field.type !== 'file' && visible.includes(field) ? formField(field, values, errorOf(`form.${field.code}`)) : nothing,
  )}`;
}

function paperFields({ rules, sheet, values, files }: Filing, errorOf: ErrorOf): TemplateResult {
  const slots = slotsOf(sheet, values);
  const limits = attachmentRules(rules);
  const free = { name: 'attachments', error: errorOf('attachments'), required: false };
  if (slots.length === 0) return fileField({ ...free, title: t('filing.attachments') }, files['attachments'], limits);
  return html`<p>${t('filing.papersText')} ${fileHint(limits)}</p>
    ${slots.map((slot) => fileField({ hint: '', ...slot, error: errorOf(slot.name) }, files[slot.name], limits))}
    ${fileField({ ...free, hint: '', title: t('filing.moreAttachments') }, files['attachments'], limits)}`;
}

interface FileField {
  readonly name: string;
  readonly title: string;
  readonly error: string | undefined;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly either?: boolean;
}

function fileField(given: FileField, chosen: readonly File[] = [], rules: FileRules): TemplateResult {
  return html`<pishkhan-files
    name=${given.name}
    ?optional=${given.required === false}
    ?either=${given.either}
    .hint=${given.hint}
    .label=${given.title}
    .rules=${rules}
    .error=${given.error}
    .chosen=${chosen}
  ></pishkhan-files>`;
}
