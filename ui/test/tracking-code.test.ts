// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { groupTrackingCode, parseTrackingCode } from '../src/common/tracking-code';

// The check character of 23456789ABCD by Luhn modulo 32, worked out on paper.
const CODE = '23456789ABCDU';

describe('a tracking code', () => {
  it('is read in lower case, with blanks, hyphens and marks of direction', () => {
    const typed = ' \u200e2345-6789\u2011abcd u\u200f';

    expect(parseTrackingCode(typed)).toBe(CODE);
  });

  it('is read in Persian and Arabic digits', () => {
    expect(parseTrackingCode('۲۳۴۵ ٦٧٨٩ ABCDU')).toBe(CODE);
  });

  it('is refused with a wrong, a missing or a swapped character', () => {
    expect(parseTrackingCode('23456789ABCDX')).toBeUndefined();
    expect(parseTrackingCode('23456789ABCD')).toBeUndefined();
    expect(parseTrackingCode('32456789ABCDU')).toBeUndefined();
  });

  it('is refused with a look-alike that the alphabet leaves out', () => {
    expect(parseTrackingCode('O3456789ABCDU')).toBeUndefined();
  });

  it('is grouped for the page', () => {
    expect(groupTrackingCode(CODE)).toBe('2345-6789-ABCDU');
  });
});
