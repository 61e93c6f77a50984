// SPDX-License-Identifier: Apache-2.0
import type { FormField } from '../common/api';
import { type Filing, formName } from './filing-rules';

/** Fields of the interface that are plain texts. */
export const NAMES = ['fullName', 'subject', 'desk', 'service', 'kind', 'text'];

/** The files chosen, by their field. */
export interface ChosenFiles {
  readonly body: readonly File[];
  readonly attachments: readonly File[];
}

/** What was filled in, for the rules. */
export function readFiling(filled: FormData, fields: readonly FormField[], files: ChosenFiles): Filing {
  return {
    fullName: text(filled, 'fullName'),
    subject: text(filled, 'subject'),
    desk: text(filled, 'desk'),
    text: text(filled, 'text'),
    form: ownFields(filled, fields),
    ...files,
  };
}

/** The form as it is sent: what is empty left out, the service's own fields as one JSON object, files last. */
export function filingForm(filled: FormData, fields: readonly FormField[], { body, attachments }: ChosenFiles): FormData {
  const form = new FormData();
  for (const name of NAMES) {
    if (text(filled, name).trim() !== '') form.set(name, text(filled, name));
  }
  const own = Object.entries(ownFields(filled, fields)).filter(([, value]) => value.trim() !== '');
  if (own.length > 0) form.set('form', JSON.stringify(Object.fromEntries(own)));
  body.forEach((file) => form.append('body', file));
  attachments.forEach((file) => form.append('attachments', file));
  return form;
}

function ownFields(filled: FormData, fields: readonly FormField[]): Record<string, string> {
  return Object.fromEntries(fields.map(({ code }) => [code, text(filled, formName(code))]));
}

function text(filled: FormData, name: string): string {
  return String(filled.get(name) ?? '');
}
