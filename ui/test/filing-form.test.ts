// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, it } from 'vitest';
import { filingForm, refusals } from '../src/citizen/filing-form';
import { readProblem } from '../src/common/problem';
import { LETTER, file, filing, ownField, service } from './filings';
import { speak } from './texts';

const SHEET = service({
  documents: [{ code: 'identity', title: 'Identity card', required: true }],
  fields: [ownField('term'), ownField('married', { type: 'yes-no' }), ownField('deed', { type: 'file' })],
});

beforeAll(() => speak('en'));

describe('a plain letter', () => {
  it('is sent without what is empty, and says nothing about documents', () => {
    const sent = filingForm(filing({ values: { ...LETTER, text: ' ' }, files: { body: [file('a.pdf')] } }));

    expect([...sent.keys()]).toEqual(['fullName', 'subject', 'desk', 'kind', 'body']);
  });
});

describe('a filing for a service', () => {
  const values = { ...LETTER, 'form.term': ' ', 'form.married': 'true' };
  const files = {
    attachments: [file('free.pdf')],
    'form.deed': [file('deed.pdf')],
    'document.identity': [file('front.jpg'), file('back.jpg')],
  };

  it('goes to the desk of the service, with its own fields as one JSON object', () => {
    const sent = filingForm(filing({ sheet: SHEET, values }));

    expect([sent.get('desk'), sent.get('service'), sent.get('kind')]).toEqual(['medicine', 'enrolment', 'service']);
    expect(JSON.parse(String(sent.get('form')))).toEqual({ married: true });
    expect(sent.get('documents')).toBe('[]');
  });

  it('says of every attachment, in order, which document it is', () => {
    const sent = filingForm(filing({ sheet: SHEET, values, files }));

    expect(sent.getAll('attachments').map((sentFile) => (sentFile as File).name)).toEqual([
      'front.jpg',
      'back.jpg',
      'deed.pdf',
      'free.pdf',
    ]);
    expect(JSON.parse(String(sent.get('documents')))).toEqual(['identity', 'identity', 'deed', '']);
  });

  it('gets the refusals of the server under the names of its controls', () => {
    const names = ['attachments[1]', 'documents[3]', 'document.identity', 'document.deed', 'form.term', 'service'];
    const body = JSON.stringify({ detail: 'No.', invalidParams: names.map((name) => ({ name, code: 'x', reason: name })) });

    const errors = refusals(readProblem(422, body, null), filing({ sheet: SHEET, values, files }));

    expect(errors.map(({ name }) => name)).toEqual([
      'document.identity',
      'attachments',
      'document.identity',
      'form.deed',
      'form.term',
      '',
    ]);
    expect(errors[0]?.reason).toContain('back.jpg');
    expect(errors[1]?.reason).toContain('free.pdf');
    expect(errors[4]?.reason).toBe('form.term');
  });
});
