// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { toIso, toJalali } from '../src/common/jalali';

describe('a Jalali day', () => {
  it.each([
    ['2026-11-22', 1405, 9, 1],
    ['2025-03-20', 1403, 12, 30],
    ['2025-03-21', 1404, 1, 1],
    ['1979-02-11', 1357, 11, 22],
    ['2017-03-20', 1395, 12, 30],
  ])('%s is %i/%i/%i, there and back', (iso, year, month, day) => {
    expect(toJalali(iso)).toEqual({ year, month, day });
    expect(toIso({ year, month, day })).toBe(iso);
  });

  it('that the calendar does not have is nothing', () => {
    expect(toIso({ year: 1404, month: 12, day: 30 })).toBeUndefined();
    expect(toIso({ year: 1405, month: 7, day: 31 })).toBeUndefined();
    expect(toIso({ year: 1405, month: 13, day: 1 })).toBeUndefined();
    expect(toIso({ year: 1405, month: 1, day: 0 })).toBeUndefined();
    expect(toIso({ year: 70, month: 1, day: 1 })).toBeUndefined();
  });

  it('is found for every day of forty years', () => {
    for (let millis = Date.UTC(1990, 0, 1); millis < Date.UTC(2030, 0, 1); millis += 86_400_000) {
      const iso = new Date(millis).toISOString().slice(0, 10);
      expect(toIso(toJalali(iso)), iso).toBe(iso);
    }
  });
});
