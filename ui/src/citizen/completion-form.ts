// SPDX-License-Identifier: Apache-2.0
import type { RequestDetail } from '../common/api';
import { type Chosen, type FileRules, checkFiles } from '../common/file-rules';
import { t } from '../common/language';
import type { FieldError } from '../common/problem';

/** One thing that the desk asked for. */
export interface AskedItem {
  /** As the desk named it; the interface knows it by this. */
  readonly item: string;
  readonly title: string;
  /** A document of the service wants a file; anything else may be answered in words. */
  readonly isDocument: boolean;
}

/** What was chosen and typed for one item, or, without one, for the whole. */
export interface Supplied<F extends Chosen = File> {
  readonly files: readonly F[];
  readonly words: string;
}

/** A completion as it stands: in the order of the items, then what is about the whole. */
export interface CompletionDraft<F extends Chosen = File> {
  readonly items: readonly AskedItem[];
  readonly supplied: readonly Supplied<F>[];
  readonly whole: Supplied<F>;
}

/** What a return asked for; the title of a document differs from its code, free words are their own title. */
export function askedItems({ deficiencies, deficiencyTitles = deficiencies }: RequestDetail): readonly AskedItem[] {
  return deficiencies.map((item, index) => {
    const title = deficiencyTitles[index] ?? item;
    return { item, title, isDocument: title !== item };
  });
}

export function filesName(index: number): string {
  return `item-${index}-files`;
}

export function wordsName(index: number): string {
  return `item-${index}-words`;
}


/** Every item needs something, unless words about the whole say why not; the server checks the files again. */
export function checkCompletion(
  { items, supplied, whole }: CompletionDraft<Chosen>,
  rules: FileRules,
): FieldError[] {
  const unanswered = items.flatMap(({ title, isDocument }, index) =>
    isEmpty(supplied[index]) && whole.words === ''
      ? [
          {
            name: isDocument ? filesName(index) : wordsName(index),
            reason: t(isDocument ? 'completion.documentRequired' : 'completion.wordsRequired', { item: title }),
          },
        ]
      : [],
  );
  const nothing =
    items.length === 0 && isEmpty(whole) ? [{ name: 'text', reason: t('completion.required') }] : [];
  const each = supplied.flatMap(({ files }, index) => checkFiles(filesName(index), files, rules));
  const errors = [...unanswered, ...nothing, ...each, ...checkFiles('attachments', whole.files, rules)];
  return errors.length > 0 ? errors : tooMany({ items, supplied, whole }, rules.most);
}

/** Writes a completion as the interface wants it: each file with the item it is for. */
export function completionForm({ items, supplied, whole }: CompletionDraft): FormData {
  const form = new FormData();
  const documents: string[] = [];
  const answers: Record<string, string> = {};
  items.forEach(({ item }, index) => {
    const { files, words } = supplied[index] ?? { files: [], words: '' };
    files.forEach((file) => form.append('attachments', file));
    documents.push(...files.map(() => item));
    if (words !== '') answers[item] = words;
  });
  whole.files.forEach((file) => form.append('attachments', file));
  if (whole.words !== '') form.set('text', whole.words);
  if (documents.length > 0) form.set('documents', JSON.stringify([...documents, ...whole.files.map(() => '')]));
  if (Object.keys(answers).length > 0) form.set('answers', JSON.stringify(answers));
  return form;
}

function isEmpty(given: Supplied<Chosen> | undefined): boolean {
  return !given || (given.files.length === 0 && given.words === '');
}

function tooMany({ items, supplied, whole }: CompletionDraft<Chosen>, most: number): FieldError[] {
  const count = [...supplied, whole].reduce((sum, { files }) => sum + files.length, 0);
  const name = items.length > 0 ? filesName(0) : 'attachments';
  return count > most ? [{ name, reason: t('file.tooMany', { n: most }) }] : [];
}
