// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, it } from 'vitest';
import { type Filing, attachmentRules, bodyRules, checkFiling } from '../src/citizen/filing-rules';
import type { FormField } from '../src/common/api';
import { checkFiles, fileHint } from '../src/common/file-rules';
import { speak } from './texts';

const RULES = {
  fullNameMaxLength: 200,
  subjectMaxLength: 200,
  textMaxLength: 10_000,
  noteMaxLength: 500,
  bodyMaxBytes: 1_048_576,
  attachmentMaxBytes: 5_242_880,
  attachmentsMax: 10,
  types: ['pdf', 'docx', 'jpg'],
  kinds: [],
};

function filing(changes: Partial<Filing> = {}): Filing {
  return {
    fullName: 'مریم محمدی',
    subject: 'گواهی',
    desk: 'central',
    text: 'متن',
    form: {},
    body: [],
    attachments: [],
    ...changes,
  };
}

function wrong(changes: Partial<Filing>, fields: readonly FormField[] = []): string[] {
  return checkFiling(filing(changes), RULES, fields).map(({ name }) => name);
}

beforeAll(() => speak('en'));

describe('a filled form', () => {
  it('is accepted with a text', () => {
    expect(wrong({})).toEqual([]);
  });

  it('is accepted with a letter as file in place of a text', () => {
    expect(wrong({ text: ' ', body: [{ name: 'letter.PDF', size: 1_048_576 }] })).toEqual([]);
  });

  it('names what is missing in the order of the fields', () => {
    expect(wrong({ fullName: ' ', subject: '', desk: '', text: '' })).toEqual(['fullName', 'subject', 'desk', 'text']);
  });

  it('is refused where a text is too long, counted in characters', () => {
    expect(wrong({ fullName: 'ن'.repeat(200), subject: '😀'.repeat(200), text: 'م'.repeat(10_000) })).toEqual([]);
    expect(wrong({ fullName: 'ن'.repeat(201), subject: 'م'.repeat(201), text: 'م'.repeat(10_001) })).toEqual([
      'fullName',
      'subject',
      'text',
    ]);
  });

  it('is refused with a file of a wrong type, an empty one, a large one', () => {
    expect(wrong({ body: [{ name: 'letter.exe', size: 1 }] })).toEqual(['body']);
    expect(wrong({ body: [{ name: 'pdf', size: 1 }] })).toEqual(['body']);
    expect(wrong({ attachments: [{ name: 'a.pdf', size: 0 }] })).toEqual(['attachments']);
    expect(wrong({ body: [{ name: 'a.pdf', size: 1_048_577 }] })).toEqual(['body']);
    expect(wrong({ attachments: [{ name: 'a.pdf', size: 5_242_881 }] })).toEqual(['attachments']);
  });

  it('is refused with an attachment too many', () => {
    const files = Array.from({ length: 11 }, (_, index) => ({ name: `${index}.jpg`, size: 10 }));

    expect(wrong({ attachments: files.slice(1) })).toEqual([]);
    expect(wrong({ attachments: files })).toEqual(['attachments']);
  });

  it("is checked by the rules of the service's own fields", () => {
    const fields: FormField[] = [
      { code: 'student-number', title: 'Student number', type: 'number', required: true, maxLength: 9 },
      { code: 'term', title: 'Term', type: 'text', required: false },
    ];

    expect(wrong({}, fields)).toEqual(['form.student-number']);
    expect(wrong({ form: { 'student-number': 'abc' } }, fields)).toEqual(['form.student-number']);
    expect(wrong({ form: { 'student-number': '۱۲۳۴۵۶۷۸۹۰' } }, fields)).toEqual(['form.student-number']);
    expect(wrong({ form: { 'student-number': '۱۲۳' } }, fields)).toEqual([]);
  });
});

describe('the rules of files', () => {
  it('count what the request has already', () => {
    const files = [{ name: 'a.pdf', size: 1 }];

    expect(checkFiles('attachments', files, attachmentRules(RULES, 9))).toEqual([]);
    expect(checkFiles('attachments', files, attachmentRules(RULES, 10))).toHaveLength(1);
  });

  it('are told beside the field', () => {
    expect(fileHint(bodyRules(RULES))).toBe('pdf, docx, jpg, at most 1 MB');
    expect(fileHint(attachmentRules(RULES))).toBe('At most 10 files, pdf, docx, jpg, each at most 5 MB');
  });
});
