// SPDX-License-Identifier: Apache-2.0
import type { FormField, Rules, ServiceSheet } from '../src/common/api';
import type { Chosen } from '../src/common/file-rules';
import type { Filing } from '../src/citizen/filing-rules';

export const RULES: Rules = {
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

export const LETTER = { fullName: 'مریم محمدی', subject: 'گواهی', desk: 'central', kind: 'question', text: 'متن' };

export function ownField(code: string, changes: Partial<FormField> = {}): FormField {
  return { code, title: code, type: 'text', required: false, ...changes };
}

/** A service of the desk `medicine` with these fields and documents. */
export function service(changes: Partial<ServiceSheet> = {}): ServiceSheet {
  return {
    code: 'enrolment',
    title: 'گواهی تحصیل',
    desk: 'medicine',
    deskTitle: 'دانشکده پزشکی',
    keywords: [],
    version: '1.0',
    description: '',
    steps: [],
    documents: [],
    laws: [],
    questions: [],
    durationWorkingDays: 5,
    fees: [],
    inquiries: [],
    place: '',
    hours: '',
    complaintRoute: '',
    responsible: { name: '', position: '', phone: '' },
    ...changes,
  };
}

/** A letter that nothing is missing from, with what the test changes. */
export function filing<F extends Chosen = File>(changes: Partial<Filing<F>> = {}): Filing<F> {
  return { rules: RULES, desks: [], sheet: undefined, values: LETTER, files: {}, ...changes };
}

export function file(name: string, content = 'x'): File {
  return new File([content], name);
}
