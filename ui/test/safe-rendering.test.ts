// SPDX-License-Identifier: Apache-2.0
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';

const UNSAFE =
  /\.(inner|outer)HTML|insertAdjacentHTML|unsafe(HTML|SVG|CSS|Static)|document\.write|\beval\(|new Function\(|srcdoc|javascript:/;

const sources = readdirSync('src', { withFileTypes: true, recursive: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
  .map((entry) => `${entry.parentPath}/${entry.name}`);

test('what people write reaches the page as text and never as markup or code', () => {
  expect(sources.length).toBeGreaterThan(30);
  expect(sources.filter((source) => UNSAFE.test(readFileSync(source, 'utf8')))).toEqual([]);
});

test('nothing but the language, the ticket of staff and the drafts of one citizen is kept in the browser', () => {
  const keeping = sources.filter((source) => /\.setItem\(|indexedDB|document\.cookie/.test(readFileSync(source, 'utf8')));
  expect(keeping.map((source) => source.replace(/^.*src\//, '')).sort()).toEqual([
    'citizen/draft.ts',
    'common/language.ts',
    'console/staff.ts',
  ]);
});
