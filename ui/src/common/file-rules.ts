// SPDX-License-Identifier: Apache-2.0
import { localDigits, size, t } from './language';
import type { FieldError } from './problem';

/** What a chosen file must be like; the server checks again, and the content too. */
export interface FileRules {
  readonly types: readonly string[];
  readonly maxBytes: number;
  /** The most files of this field. */
  readonly most: number;
}

/** What is seen of a file before it is sent. */
export type Chosen = Pick<File, 'name' | 'size'>;

/** The errors of the files chosen for one field. */
export function checkFiles(name: string, files: readonly Chosen[], rules: FileRules): FieldError[] {
  const tooMany = files.length > rules.most ? [{ name, reason: t('file.tooMany', { n: rules.most }) }] : [];
  return [...tooMany, ...files.flatMap((file) => checkFile(name, file, rules))];
}

/** What the reader is told beside the field. */
export function fileHint({ types, maxBytes, most }: FileRules): string {
  const params = { types: types.join(', '), size: size(maxBytes) };
  return most > 1 ? t('file.hintMany', { ...params, n: most }) : t('file.hint', params);
}

function checkFile(name: string, file: Chosen, { types, maxBytes }: FileRules): FieldError[] {
  const extension = file.name.split('.').at(-1)?.toLowerCase() ?? '';
  const shown = localDigits(file.name);
  if (!file.name.includes('.') || !types.includes(extension)) {
    return [{ name, reason: t('file.wrongType', { file: shown, types: types.join(', ') }) }];
  }
  if (file.size === 0) return [{ name, reason: t('file.empty', { file: shown }) }];
  if (file.size > maxBytes) return [{ name, reason: t('file.tooLarge', { file: shown, size: size(maxBytes) }) }];
  return [];
}
