// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest';
import type { FileItem, HistoryEvent } from '../src/common/api';
import { answered, newFiles } from '../src/console/completed';
import { speak } from './texts';

const file = (id: string, document?: string): FileItem => ({
  id,
  role: 'attachment',
  name: id,
  size: 1,
  type: 'application/pdf',
  scan: 'clean',
  ...(document ? { document } : {}),
});

const returned: HistoryEvent = {
  step: 'returned',
  at: '2026-11-22T08:00:00Z',
  deficiencies: ['card', 'why'],
  deficiencyTitles: ['National card', 'why'],
};
const completed: HistoryEvent = {
  step: 'completed',
  at: '2026-11-23T08:00:00Z',
  answers: [{ item: 'why', title: 'why', text: 'travel' }],
  addedFiles: ['attachment-2.pdf', 'attachment-3.pdf'],
};
const files = [file('attachment-1.pdf', 'card'), file('attachment-2.pdf', 'card'), file('attachment-3.pdf')];

beforeEach(() => speak('en'));

describe('what the officer sees of a completion', () => {
  it('is each item with what came for it, and what came besides', () => {
    const request = { status: 'submitted' as const, history: [returned, completed], files };

    expect(answered(request).map(({ title, words, files: own }) => [title, words, own.map(({ id }) => id)])).toEqual([
      ['National card', '', ['attachment-2.pdf']],
      ['why', 'travel', []],
      ['Besides', '', ['attachment-3.pdf']],
    ]);
    expect(newFiles(request)).toEqual(['attachment-2.pdf', 'attachment-3.pdf']);
  });

  it('is nothing before, and nothing once it was decided on', () => {
    expect(answered({ status: 'submitted', history: [], files })).toEqual([]);
    expect(answered({ status: 'returned', history: [returned, completed, returned], files })).toEqual([]);
    expect(newFiles({ status: 'registered', history: [returned, completed], files })).toEqual([]);
  });
});
