// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { clock, day, duration, jalaliYear, moment, shortDay } from '../src/common/date';
import { speak } from './texts';

describe('a date', () => {
  it('is Jalali in words and Persian digits on the Persian page', () => {
    speak('fa');

    expect(day('2026-11-22T08:43:00Z')).toBe('۱ آذر ۱۴۰۵');
    expect(shortDay('2026-11-22T08:43:00Z')).toBe('۱۴۰۵/۰۹/۰۱');
    expect(moment('2026-11-22T08:43:00Z')).toBe('۱ آذر ۱۴۰۵، ساعت ۱۲:۱۳');
  });

  it('is Gregorian with the Jalali one in brackets on the English page', () => {
    speak('en');

    expect(day('2026-11-22T08:43:00Z')).toBe('22 Nov 2026 (1405/09/01)');
    expect(moment('2026-11-22T08:43:00Z')).toBe('22 Nov 2026 (1405/09/01), 12:13');
  });

  it('changes at midnight in Tehran, not in UTC', () => {
    speak('en');

    expect(shortDay('2026-03-20T20:29:00Z')).toBe('1404/12/29');
    expect(shortDay('2026-03-20T20:31:00Z')).toBe('1405/01/01');
    expect(clock('2026-03-20T20:30:00Z')).toBe('00:00');
    expect(jalaliYear(new Date('2026-03-20T20:31:00Z'))).toBe(1405);
  });
});

describe('the time between two moments', () => {
  it.each([
    ['2026-11-22T08:00:30Z', undefined],
    ['2026-11-22T08:59:59Z', '59 min'],
    ['2026-11-22T10:00:00Z', '2 h'],
    ['2026-11-25T09:00:00Z', '3 d'],
  ])('until %s is told in its largest unit', (to, words) => {
    speak('en');

    expect(duration('2026-11-22T08:00:00Z', to)).toBe(words);
  });
});
