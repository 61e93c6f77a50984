// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, it } from 'vitest';
import { type Filing, attachmentRules, bodyRules, checkPart } from '../src/citizen/filing-rules';
import type { Part } from '../src/citizen/filing-plan';
import { type Chosen, checkFiles, fileHint } from '../src/common/file-rules';
import { LETTER, RULES, filing, ownField, service } from './filings';
import { speak } from './texts';

function wrong(part: Part, changes: Partial<Filing<Chosen>> = {}): string[] {
  return checkPart(filing<Chosen>(changes), part).map(({ name }) => name);
}

const matter = (values: Partial<typeof LETTER>, files: Filing<Chosen>['files'] = {}) =>
  wrong('matter', { values: { ...LETTER, ...values }, files });

beforeAll(() => speak('en'));

describe('who asks for what', () => {
  it('is accepted with a text', () => {
    expect(matter({})).toEqual([]);
  });

  it('is accepted with a letter as file in place of a text', () => {
    expect(matter({ text: ' ' }, { body: [{ name: 'letter.PDF', size: 1_048_576 }] })).toEqual([]);
  });

  it('names what is missing in the order of the fields', () => {
    expect(matter({ fullName: ' ', subject: '', desk: '', text: '' })).toEqual(['fullName', 'desk', 'subject', 'text']);
  });

  it('needs no desk for a service, which has its own', () => {
    expect(wrong('matter', { sheet: service(), values: { ...LETTER, desk: '' } })).toEqual([]);
  });

  it('is refused where a text is too long, counted in characters', () => {
    expect(matter({ fullName: 'ن'.repeat(200), subject: '😀'.repeat(200), text: 'م'.repeat(10_000) })).toEqual([]);
    expect(matter({ fullName: 'ن'.repeat(201), subject: 'م'.repeat(201), text: 'م'.repeat(10_001) })).toEqual([
      'fullName',
      'subject',
      'text',
    ]);
  });

  it('is refused with a letter of a wrong type or size', () => {
    expect(matter({}, { body: [{ name: 'letter.exe', size: 1 }] })).toEqual(['body']);
    expect(matter({}, { body: [{ name: 'pdf', size: 1 }] })).toEqual(['body']);
    expect(matter({}, { body: [{ name: 'a.pdf', size: 1_048_577 }] })).toEqual(['body']);
  });
});

describe('documents and attachments', () => {
  const sheet = service({
    documents: [
      { code: 'identity', title: 'Identity card', required: true },
      { code: 'photo', title: 'Photo', required: false },
    ],
    fields: [
      ownField('married', { type: 'yes-no' }),
      ownField('deed', { type: 'file', required: true, showWhen: { field: 'married', values: [true] } }),
    ],
  });
  const one = [{ name: 'a.pdf', size: 1 }];

  it('are refused without a required document, by its name', () => {
    expect(checkPart(filing<Chosen>({ sheet }), 'papers')).toEqual([
      { name: 'document.identity', reason: 'Upload “Identity card”.' },
    ]);
    expect(wrong('papers', { sheet, files: { 'document.identity': one } })).toEqual([]);
  });

  it('need the file of a field only while it is asked for', () => {
    const files = { 'document.identity': one };

    expect(wrong('papers', { sheet, files, values: { ...LETTER, 'form.married': 'true' } })).toEqual(['form.deed']);
    expect(wrong('papers', { sheet, files, values: { ...LETTER, 'form.married': 'false' } })).toEqual([]);
  });

  it('are refused empty or too large', () => {
    expect(wrong('papers', { files: { attachments: [{ name: 'a.pdf', size: 0 }] } })).toEqual(['attachments']);
    expect(wrong('papers', { files: { attachments: [{ name: 'a.pdf', size: 5_242_881 }] } })).toEqual(['attachments']);
  });

  it('are counted together', () => {
    const files = Array.from({ length: 10 }, (_, index) => ({ name: `${index}.jpg`, size: 10 }));

    expect(wrong('papers', { files: { attachments: files } })).toEqual([]);
    expect(wrong('papers', { sheet, files: { 'document.identity': one, attachments: files } })).toEqual(['attachments']);
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
