// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, it } from 'vitest';
import { answerForm, checkAnswer, checkDecision, checkReferral, decisionBody } from '../src/console/decision-rules';
import { speak } from './texts';

const RULES = {
  fullNameMaxLength: 200,
  subjectMaxLength: 200,
  textMaxLength: 10_000,
  noteMaxLength: 500,
  bodyMaxBytes: 1_048_576,
  attachmentMaxBytes: 5_242_880,
  attachmentsMax: 10,
  types: ['pdf'],
  kinds: [],
};

function form(...entries: readonly (readonly [string, string])[]): FormData {
  const filled = new FormData();
  entries.forEach(([name, value]) => filled.append(name, value));
  return filled;
}

beforeAll(() => speak('fa'));

describe('a return', () => {
  it('joins ticked documents and written lines', () => {
    const filled = form(['documents', 'birth-certificate'], ['deficiencies', ' صفحه دوم \n\nامضا '], ['note', ' ']);

    expect(decisionBody('return', filled)).toEqual({ deficiencies: ['birth-certificate', 'صفحه دوم', 'امضا'] });
  });

  it('needs something that is missing or a note', () => {
    expect(checkDecision('return', form(['deficiencies', ' \n ']), RULES).map(({ name }) => name)).toEqual([
      'deficiencies',
    ]);
    expect(checkDecision('return', form(['note', 'لطفاً خوانا بفرستید']), RULES)).toEqual([]);
  });

  it('is refused with a line or a note that is too long', () => {
    const filled = form(['deficiencies', 'م'.repeat(501)], ['note', 'م'.repeat(501)]);

    expect(checkDecision('return', filled, RULES).map(({ name }) => name)).toEqual(['deficiencies', 'note']);
  });
});

describe('a rejection', () => {
  it('needs a reason of at most 500 characters', () => {
    expect(checkDecision('reject', form(['reason', ' ']), RULES).map(({ name }) => name)).toEqual(['reason']);
    expect(checkDecision('reject', form(['reason', 'م'.repeat(501)]), RULES)).toHaveLength(1);
    expect(checkDecision('reject', form(['reason', 'م'.repeat(500)]), RULES)).toEqual([]);
    expect(decisionBody('reject', form(['reason', ' نه ']))).toEqual({ reason: 'نه' });
  });
});

describe('an approval', () => {
  it('needs an expert', () => {
    expect(checkDecision('approve', form(['assignee', '']), RULES).map(({ name }) => name)).toEqual(['assignee']);
  });

  it('gives the expert no copy of the own letter', () => {
    const filled = form(['assignee', 'expert-1'], ['copies', 'expert-1'], ['copies', 'expert-2'], ['priority', '1']);

    expect(decisionBody('approve', filled)).toEqual({ assignee: 'expert-1', copies: ['expert-2'], priority: 1 });
  });
});

describe('a referral', () => {
  it('needs a desk, or an expert', () => {
    expect(checkDecision('refer', form(), RULES).map(({ name }) => name)).toEqual(['desk']);
    expect(checkReferral(form(), RULES).map(({ name }) => name)).toEqual(['assignee']);
    expect(decisionBody('refer', form(['desk', 'medicine'], ['note', 'x']))).toEqual({ desk: 'medicine', note: 'x' });
  });
});

describe('an answer', () => {
  it('needs a text or a file', () => {
    expect(checkAnswer(form(['text', ' ']), [], RULES).map(({ name }) => name)).toEqual(['text']);
    expect(checkAnswer(form(), [{ name: 'answer.pdf', size: 10 }], RULES)).toEqual([]);
    expect(checkAnswer(form(), [{ name: 'answer.txt', size: 10 }], RULES).map(({ name }) => name)).toEqual(['file']);
  });

  it('is sent without an empty text', () => {
    const sent = answerForm(form(['text', ' ']), [new File(['x'], 'answer.pdf')]);

    expect([...sent.keys()]).toEqual(['file']);
  });
});
