// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, it } from 'vitest';
import { periodWords } from '../src/citizen/period';
import { searched } from '../src/citizen/service-search';
import { service } from './filings';
import { speak } from './texts';

const row = (code: string, title: string, ...keywords: string[]) => ({ ...service({ code, title }), keywords });
const OFFERS = [
  { code: 'central', title: 'ستاد مرکزی', services: [row('letter', 'ارسال نامه'), row('info', 'دسترسی به اطلاعات')] },
  { code: 'medicine', title: 'دانشکدهٔ پزشکی', services: [row('enrolment', 'گواهی اشتغال به تحصیل'), row('marks', 'ریزنمره‌ها', 'کارنامه')] },
];

function found(typed: string): string[] {
  return searched(OFFERS, typed).flatMap(({ code, services }) => [code, ...services.map((service) => service.code)]);
}

beforeAll(() => speak('en'));

describe('the search', () => {
  it('finds nothing less than everything without words', () => {
    expect(found('  ')).toEqual(['central', 'letter', 'info', 'medicine', 'enrolment', 'marks']);
  });

  it('finds services by part of a word, in any spelling', () => {
    expect(found('گواهي')).toEqual(['medicine', 'enrolment']);
    expect(found('ريز نمره هـا')).toEqual(['medicine', 'marks']);
    expect(found('دانشکده پزشكي')).toEqual(['medicine', 'enrolment', 'marks']);
  });

  it('finds services by what people call them', () => {
    expect(found('كارنامه')).toEqual(['medicine', 'marks']);
  });

  it('finds words that are spread over desk and service', () => {
    expect(found('پزشکی گواهی')).toEqual(['medicine', 'enrolment']);
    expect(found('مرکزی گواهی')).toEqual([]);
  });
});

describe('the period of a service', () => {
  it('is told from today on', () => {
    expect(periodWords({})).toBeUndefined();
    expect(periodWords({ open: true, opens: '2020-01-01', closes: '2026-11-22' })).toBe('Open until 22 Nov 2026 (1405/09/01)');
    expect(periodWords({ open: false, opens: '2999-03-21' })).toContain('Opens on 21 Mar 2999');
    expect(periodWords({ open: false, opens: '2020-01-01', closes: '2020-02-01' })).toContain('Closed since 1 Feb 2020');
    expect(periodWords({ open: false })).toBe('Not open at present');
  });
});
