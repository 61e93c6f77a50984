// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { foldDigits, foldNumber } from '../src/common/fold';

describe('folding', () => {
  it('makes Persian and Arabic digits ASCII and leaves the rest', () => {
    expect(foldDigits('۰۱۲۳۴۵۶۷۸۹ ٠١٢٣٤٥٦٧٨٩ الف')).toBe('0123456789 0123456789 الف');
  });

  it('drops what people put between digits', () => {
    expect(foldNumber('\u200e+۹۸ (912) 123-45\u200c67')).toBe('+989121234567');
  });
});
