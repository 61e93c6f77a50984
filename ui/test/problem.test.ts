// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, it } from 'vitest';
import { fieldErrors, noAnswer, readProblem } from '../src/common/problem';
import { speak } from './texts';

beforeAll(() => speak('en'));

const REFUSED = JSON.stringify({
  type: 'urn:pishkhan:problem:validation-failed',
  title: 'Not accepted',
  status: 422,
  code: 'validation-failed',
  detail: 'Correct the fields.',
  logId: '5f1c0a77',
  invalidParams: [
    { name: 'subject', code: 'too-long', reason: 'Write the subject in at most 200 characters.' },
    { name: 'attachments[2]', code: 'empty', reason: 'The file is empty.' },
    { name: 'form.student-number', code: 'malformed', reason: 'Enter digits.' },
    { name: 'captcha', code: 'used', reason: 'Try again.' },
  ],
});

describe('a problem', () => {
  it('keeps what the server said', () => {
    const problem = readProblem(422, REFUSED, null);

    expect(problem).toMatchObject({
      status: 422,
      code: 'validation-failed',
      message: 'Correct the fields.',
      logId: '5f1c0a77',
    });
  });

  it('says when to try again', () => {
    const problem = readProblem(429, '', '30');

    expect(problem.retryAfter).toBe(30);
    expect(problem.message).toContain('30');
  });

  it('has words of its own for an answer that is not JSON', () => {
    expect(readProblem(413, '<html>Request Entity Too Large</html>', null).message).toBe(
      'This is more than can be sent at once. Send smaller files.',
    );
    expect(readProblem(502, 'null', null).message).toContain('Try again');
  });

  it('has words of its own for no answer at all', () => {
    expect(noAnswer()).toMatchObject({ status: 0, code: 'no-answer' });
    expect(noAnswer().message).toContain('connection');
  });
});

describe('errors of fields', () => {
  it('belong to their field, with index or without', () => {
    const errors = fieldErrors(readProblem(422, REFUSED, null), ['subject', 'attachments', 'form.student-number']);

    expect(errors.map(({ name }) => name)).toEqual(['subject', 'attachments', 'form.student-number', '']);
  });

  it('of fields that the form does not have are shown above the form', () => {
    const errors = fieldErrors(readProblem(422, REFUSED, null), []);

    expect(errors).toHaveLength(4);
    expect(errors.at(-1)).toEqual({ name: '', reason: 'Try again.' });
  });

  it('are the detail if the server names no field', () => {
    const problem = readProblem(409, JSON.stringify({ code: 'illegal-transition', detail: 'Load it again.' }), null);

    expect(fieldErrors(problem, ['text'])).toEqual([{ name: '', reason: 'Load it again.' }]);
  });
});
