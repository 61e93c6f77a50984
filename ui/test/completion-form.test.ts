// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest';
import type { RequestDetail } from '../src/common/api';
import { type Supplied, askedItems, checkCompletion, completionForm } from '../src/citizen/completion-form';
import { speak } from './texts';

const RULES = { types: ['pdf'], maxBytes: 1_000, most: 2 };
const NOTHING: Supplied = { files: [], words: '' };
const REQUEST = { deficiencies: ['card', 'علت'], deficiencyTitles: ['کارت ملی', 'علت'] } as unknown as RequestDetail;
const ITEMS = askedItems(REQUEST);

const file = (name: string): File => new File(['x'], name);

beforeEach(() => speak('en'));

describe('what a return asked for', () => {
  it('is a document where its title differs from its code, and words elsewhere', () => {
    expect(ITEMS).toEqual([
      { item: 'card', title: 'کارت ملی', isDocument: true },
      { item: 'علت', title: 'علت', isDocument: false },
    ]);
  });
});

describe('a completion', () => {
  it('needs something for every item', () => {
    const errors = checkCompletion({ items: ITEMS, supplied: [NOTHING, NOTHING], whole: NOTHING }, RULES);

    expect(errors.map(({ name }) => name)).toEqual(['item-0-files', 'item-1-words']);
  });

  it('may leave items out where words say why', () => {
    const whole = { files: [], words: 'I have no card' };

    expect(checkCompletion({ items: ITEMS, supplied: [NOTHING, NOTHING], whole }, RULES)).toEqual([]);
  });

  it('takes a file in place of words', () => {
    const supplied = [{ files: [file('a.pdf')], words: '' }, { files: [file('b.pdf')], words: '' }];

    expect(checkCompletion({ items: ITEMS, supplied, whole: NOTHING }, RULES)).toEqual([]);
  });

  it('names the field of a file that is refused', () => {
    const supplied = [{ files: [file('a.exe')], words: '' }, { files: [], words: 'yes' }];

    const errors = checkCompletion({ items: ITEMS, supplied, whole: NOTHING }, RULES);

    expect(errors.map(({ name }) => name)).toEqual(['item-0-files']);
  });

  it('counts the files of all items together', () => {
    const supplied = [
      { files: [file('a.pdf'), file('b.pdf')], words: '' },
      { files: [file('c.pdf')], words: '' },
    ];

    expect(checkCompletion({ items: ITEMS, supplied, whole: NOTHING }, RULES)).toHaveLength(1);
  });

  it('of a return without items needs words or a file', () => {
    const empty = { items: [], supplied: [], whole: NOTHING };

    expect(checkCompletion(empty, RULES).map(({ name }) => name)).toEqual(['text']);
    expect(checkCompletion({ ...empty, whole: { files: [file('a.pdf')], words: '' } }, RULES)).toEqual([]);
  });

  it('is sent with the item that each file and each text answers', () => {
    const supplied = [
      { files: [file('a.pdf'), file('b.pdf')], words: '' },
      { files: [], words: 'for travel' },
    ];

    const form = completionForm({ items: ITEMS, supplied, whole: { files: [], words: 'thanks' } });

    expect(form.getAll('attachments').map((sent) => (sent as File).name)).toEqual(['a.pdf', 'b.pdf']);
    expect(JSON.parse(String(form.get('documents')))).toEqual(['card', 'card']);
    expect(JSON.parse(String(form.get('answers')))).toEqual({ علت: 'for travel' });
    expect(form.get('text')).toBe('thanks');
  });

  it('without items is sent as it always was', () => {
    const whole = { files: [file('a.pdf')], words: 'here' };

    const form = completionForm({ items: [], supplied: [], whole });

    expect([...form.keys()].sort()).toEqual(['attachments', 'text']);
  });
});
