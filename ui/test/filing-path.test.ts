// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, it } from 'vitest';
import { FilingPath } from '../src/citizen/filing-path';
import { LETTER, file, filing, ownField, service } from './filings';
import { speak } from './texts';

const SHEET = service({
  documents: [{ code: 'identity', title: 'Identity card', required: true }],
  fields: [ownField('term', { required: true })],
});
const MATTER = { desk: '', service: 'enrolment' };

beforeAll(() => speak('en'));

describe('the way of a plain letter', () => {
  it('is short', () => {
    const path = new FilingPath({ desk: 'central', service: '' }, filing());

    expect(path.steps.map(({ name }) => name)).toEqual(['matter', 'check']);
    expect(path.steps[0]?.parts).toEqual(['matter', 'papers']);
  });
});

describe('the way of a service', () => {
  it('has a step for its fields and one for its documents', () => {
    const path = new FilingPath(MATTER, filing({ sheet: SHEET }));

    expect(path.steps.map(({ name }) => name)).toEqual(['matter', 'form', 'papers', 'check']);
    expect(path.address(path.at('papers'))).toBe('#/file?service=enrolment&step=papers');
    expect(path.at('no-such-step').name).toBe('matter');
  });

  it('ends where something is missing', () => {
    const reached = (values: Record<string, string>, files = {}) =>
      new FilingPath(MATTER, filing({ sheet: SHEET, values: { ...LETTER, ...values }, files })).unfinished().name;

    expect(reached({ fullName: '' })).toBe('matter');
    expect(reached({})).toBe('form');
    expect(reached({ 'form.term': '۱' })).toBe('papers');
    expect(reached({ 'form.term': '۱' }, { 'document.identity': [file('a.pdf')] })).toBe('check');
  });

  it('is gone on with where files were lost, unless something is unfinished before', () => {
    const resumed = (values: Record<string, string>, lost: string) => {
      const path = new FilingPath(MATTER, filing({ sheet: SHEET, values: { ...LETTER, ...values } }));
      return path.resumption([{ name: lost }]).name;
    };

    expect(resumed({ 'form.term': '۱' }, 'body')).toBe('matter');
    expect(resumed({}, 'document.identity')).toBe('form');
    expect(resumed({ 'form.term': '۱' }, 'document.gone')).toBe('papers');
  });

  it('leads an error to the step of its field, and shows it there only', () => {
    const path = new FilingPath(MATTER, filing({ sheet: SHEET }));
    const error = { name: 'form.term', reason: 'x' };

    expect(path.stepOf([{ name: '' }, error])?.name).toBe('form');
    expect(path.shows(path.at('form'), error)).toBe(true);
    expect(path.shows(path.at('matter'), error)).toBe(false);
    expect(path.shows(path.at('check'), { name: '', reason: 'y' })).toBe(true);
    expect(path.stepOf([{ name: '' }])).toBeUndefined();
  });
});
