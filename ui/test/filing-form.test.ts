// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { filingForm, readFiling } from '../src/citizen/filing-form';
import type { FormField } from '../src/common/api';

const FIELDS: FormField[] = [
  { code: 'student-number', title: 'شماره دانشجویی', type: 'number', required: true },
  { code: 'term', title: 'نیم‌سال', type: 'text', required: false },
];

function filled(): FormData {
  const form = new FormData();
  form.set('fullName', 'مریم محمدی');
  form.set('subject', 'گواهی');
  form.set('desk', 'central');
  form.set('text', '  ');
  form.set('form.student-number', '۹۹۱۲');
  form.set('form.term', ' ');
  return form;
}

describe('a filled form', () => {
  it('is sent without what is empty, own fields as JSON, each file under its field', () => {
    const files = { body: [new File(['a'], 'letter.pdf')], attachments: [new File(['b'], '1.jpg'), new File(['c'], '2.jpg')] };

    const sent = filingForm(filled(), FIELDS, files);

    expect([...sent.keys()]).toEqual(['fullName', 'subject', 'desk', 'form', 'body', 'attachments', 'attachments']);
    expect(JSON.parse(String(sent.get('form')))).toEqual({ 'student-number': '۹۹۱۲' });
  });

  it('is read for the rules with every own field', () => {
    const filing = readFiling(filled(), FIELDS, { body: [], attachments: [] });

    expect(filing.form).toEqual({ 'student-number': '۹۹۱۲', term: ' ' });
    expect(filing.subject).toBe('گواهی');
  });
});
