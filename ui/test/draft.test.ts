// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Draft, Drafts, HOURS_KEPT, freshDraft, lostFiles } from '../src/citizen/draft';
import { DraftKeeper } from '../src/citizen/draft-keeper';

const SARA = '+989121234567';
const MARYAM = '+989121234568';

/** What a browser keeps: an object whose own keys are the names, as those of localStorage are. */
function shelf(): Storage {
  const methods = {
    getItem(this: Record<string, string>, key: string) {
      return Object.hasOwn(this, key) ? this[key] : null;
    },
    setItem(this: Record<string, string>, key: string, value: string) {
      this[key] = value;
    },
    removeItem(this: Record<string, string>, key: string) {
      delete this[key];
    },
  };
  return Object.create(methods) as Storage;
}

describe('the drafts of a browser', () => {
  let kept: Storage;
  let now: number;
  let drafts: Drafts;
  const draft = freshDraft({ subject: 'گواهی' });

  beforeEach(() => {
    kept = shelf();
    now = 1_000_000;
    drafts = new Drafts(kept, () => now);
    drafts.claim(SARA);
  });

  it('are found again by their matter after a reload', () => {
    drafts.keep('enrolment', draft);

    expect(new Drafts(kept, () => now).find('enrolment')).toMatchObject(draft);
    expect(drafts.find('transcript')).toBeUndefined();
  });

  it('expire', () => {
    drafts.keep('enrolment', draft);
    now += HOURS_KEPT * 3_600_000;

    expect(drafts.find('enrolment')).toBeUndefined();

    drafts.sweep();
    expect(JSON.stringify(kept)).not.toContain('گواهی');
  });

  it('go with the sign-out, and nothing is kept until the next sign-in', () => {
    drafts.keep('enrolment', draft);

    drafts.clear();
    drafts.keep('transcript', draft);

    expect(Object.keys(kept)).toEqual([]);
  });

  it('stay for the same person after an ended session', () => {
    drafts.keep('enrolment', draft);

    expect(drafts.claim(SARA)).toBe(true);
    expect(drafts.find('enrolment')).toMatchObject(draft);
  });

  it('are not for the next person', () => {
    drafts.keep('enrolment', draft);

    expect(drafts.claim(MARYAM)).toBe(false);
    expect(drafts.find('enrolment')).toBeUndefined();
  });

  it('tell whether somebody may be signed in', () => {
    drafts.keep('enrolment', draft);

    drafts.forget();

    expect(drafts.find('enrolment')).toBeUndefined();
    expect(drafts.owned()).toBe(true);

    drafts.clear();

    expect(drafts.owned()).toBe(false);
  });

  it('do not tell the number of their owner', () => {
    expect(Object.values(kept).join()).not.toContain('912123456');
  });

  it('are done without where nothing can be kept', () => {
    const none = new Drafts(undefined);

    none.keep('enrolment', draft);

    expect(none.claim(SARA)).toBe(true);
    expect(none.find('enrolment')).toBeUndefined();
  });

  it('that are broken are none', () => {
    kept.setItem('pishkhan.draft.enrolment', '{"values":');

    expect(drafts.find('enrolment')).toBeUndefined();
  });

  it('have a key each', () => {
    expect(freshDraft({}).key).toMatch(/^[0-9a-f]{32}$/);
    expect(freshDraft({}).key).not.toBe(freshDraft({}).key);
  });
});

describe('the draft that is being written', () => {
  it('is kept when typing pauses, at once when asked, and not after it is dropped', () => {
    vi.useFakeTimers();
    const drafts = new Drafts(shelf());
    drafts.claim(SARA);
    const keeper = new DraftKeeper(drafts, 'enrolment');
    const written = (text: string): Draft => ({ ...freshDraft({ text }), key: 'k' });

    keeper.later(written('a'));
    expect(drafts.find('enrolment')).toBeUndefined();
    vi.runAllTimers();
    expect(drafts.find('enrolment')?.values).toEqual({ text: 'a' });

    keeper.later(written('ab'));
    keeper.now();
    expect(drafts.find('enrolment')?.values).toEqual({ text: 'ab' });

    keeper.later(written('abc'));
    keeper.drop();
    vi.runAllTimers();
    expect(drafts.find('enrolment')).toBeUndefined();
    vi.useRealTimers();
  });
});

describe('the files of a draft', () => {
  const draft = { ...freshDraft({}), chosen: { attachments: ['a.pdf', 'b.pdf'], body: [], 'document.card': ['c.png'] } };

  it('are told as lost after a reload', () => {
    expect(lostFiles(draft, {})).toEqual([
      { name: 'attachments', titles: ['a.pdf', 'b.pdf'] },
      { name: 'document.card', titles: ['c.png'] },
    ]);
  });

  it('are not lost while they are there, nor in a draft that knows of none', () => {
    expect(lostFiles(draft, { attachments: [{}], 'document.card': [{}] })).toEqual([]);
    expect(lostFiles(freshDraft({}), {})).toEqual([]);
  });
});
