// SPDX-License-Identifier: Apache-2.0
import type { FormField, ServiceSheet } from '../common/api';
import { type Values, formName, visibleFields } from './form-values';

/** What belongs together of a filing: who asks for what; the service's own fields; documents and attachments. */
export type Part = 'matter' | 'form' | 'papers';

/** One page of the filing. Its name is in the address, so that the browser's back button leads to the page before. */
export interface Step {
  readonly name: Part | 'check';
  readonly parts: readonly Part[];
}

/** A place for files of one purpose. */
export interface Slot {
  /** Name of the control, and of the server's refusal. */
  readonly name: string;
  /** What the file is sent as: code of the document or field; empty for a free attachment. */
  readonly code: string;
  readonly title: string;
  readonly required: boolean;
  readonly hint?: string | undefined;
}

const CHECK: Step = { name: 'check', parts: [] };

/** A plain letter is one page; a service with fields or documents of its own has a page for each of them. All end with the check. */
export function stepsOf(sheet: ServiceSheet | undefined): readonly Step[] {
  const ownFields = (sheet?.fields ?? []).some(({ type }) => type !== 'file');
  if (!ownFields && !hasSlots(sheet)) return [{ name: 'matter', parts: ['matter', 'papers'] }, CHECK];
  const parts: readonly Part[] = ownFields ? ['matter', 'form', 'papers'] : ['matter', 'papers'];
  return [...parts.map((part) => ({ name: part, parts: [part] })), CHECK];
}

/** True if the service says what its files are for. */
export function hasSlots(sheet: ServiceSheet | undefined): boolean {
  return (sheet?.documents ?? []).length > 0 || (sheet?.fields ?? []).some(({ type }) => type === 'file');
}

/** The service's documents, then its fields for files that are asked for as things stand. */
export function slotsOf(sheet: ServiceSheet | undefined, values: Values): readonly Slot[] {
  const documents = (sheet?.documents ?? []).map((document) => ({ ...document, name: documentName(document.code) }));
  const fields = visibleFields(sheet?.fields ?? [], values).filter(({ type }) => type === 'file');
  return [...documents, ...fields.map((field) => ({ ...field, name: formName(field.code) }))];
}

/** The part that a control or a refusal of this name belongs to; nothing if the page has no such control. */
export function partOf(name: string, fields: readonly FormField[]): Part | undefined {
  if (['fullName', 'subject', 'desk', 'kind', 'text', 'body'].includes(name)) return 'matter';
  if (name === 'attachments' || name.startsWith(documentName(''))) return 'papers';
  const field = fields.find(({ code }) => formName(code) === name);
  if (!field) return undefined;
  return field.type === 'file' ? 'papers' : 'form';
}

function documentName(code: string): string {
  return `document.${code}`;
}
