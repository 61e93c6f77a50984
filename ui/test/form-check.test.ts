// SPDX-License-Identifier: Apache-2.0
import { beforeAll, describe, expect, it } from 'vitest';
import { checkForm, isNationalId } from '../src/citizen/form-check';
import { shownAnswer } from '../src/citizen/form-field';
import { parseNumber, sentForm, visibleFields } from '../src/citizen/form-values';
import type { FormField } from '../src/common/api';
import { ownField } from './filings';
import { speak } from './texts';

function reason(field: Partial<FormField>, values: Record<string, string>): string | undefined {
  return checkForm([ownField('f', { title: 'F', ...field })], values)[0]?.reason;
}

function sent(field: Partial<FormField>, values: Record<string, string>): unknown {
  return sentForm([ownField('f', field)], values)['f'];
}

const date = (day: string, month: string, year: string) => ({ 'form.f': day, 'form.f.month': month, 'form.f.year': year });

beforeAll(() => speak('en'));

describe('a field that was left empty', () => {
  it.each(['text', 'long-text', 'number', 'date', 'choice', 'yes-no', 'national-id', 'phone'] as const)(
    'of type %s is wrong only if it is required, and not sent',
    (type) => {
      expect(reason({ type, required: true }, { 'form.f': ' ' })).toContain('F');
      expect(reason({ type }, { 'form.f': ' ' })).toBeUndefined();
      expect(sentForm([ownField('f', { type })], { 'form.f': ' ' })).toEqual({});
    },
  );
});

describe('a number', () => {
  it('is read in any digits, with separators and sign', () => {
    expect(['۱۲٬۵۰۰', '-3', '٣٫٥', '1,000', '۱/۵'].map(parseNumber)).toEqual([12_500, -3, 3.5, 1000, 1.5]);
    expect(['', '12a', '1.2.3', '--1'].map(parseNumber)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('is none with more digits than a browser can keep: it would be sent as another one', () => {
    expect(['6037991234567891', '123456789012.345'].map(parseNumber)).toEqual([6_037_991_234_567_891, 123_456_789_012.345]);
    expect(['60379912345678911', '1234567890123.4567'].map(parseNumber)).toEqual([undefined, undefined]);
  });

  it('is sent as a number and kept within its limits', () => {
    expect(sent({ type: 'number' }, { 'form.f': '۰۷' })).toBe(7);
    expect(reason({ type: 'number', min: 1, max: 30 }, { 'form.f': '۳۰' })).toBeUndefined();
    expect(reason({ type: 'number', min: 1, max: 30 }, { 'form.f': '۳۱' })).toBe('“F” must be at most 30.');
    expect(reason({ type: 'number', min: 1, max: 30 }, { 'form.f': '0' })).toBe('“F” must be at least 1.');
    expect(reason({ type: 'number' }, { 'form.f': 'seven' })).toBe('Enter “F” in digits.');
  });
});

describe('a date', () => {
  it('is typed in Jalali and Persian digits, and sent as an ISO day', () => {
    expect(sent({ type: 'date' }, date('۲۱', '۰۵', '۱۳۷۰'))).toBe('1991-08-12');
    expect(shownAnswer(ownField('f', { type: 'date' }), date('21', '5', '1370'))).toBe('1370/5/21');
  });

  it('is refused incomplete, and where the calendar has no such day', () => {
    expect(reason({ type: 'date' }, date('21', '', '1370'))).toBe('Enter day, month and year of “F”.');
    expect(reason({ type: 'date' }, date('30', '12', '1402'))).toContain('no such day');
    expect(reason({ type: 'date' }, date('30', '12', '1403'))).toBeUndefined();
    expect(reason({ type: 'date' }, date('x', '12', '1403'))).toContain('no such day');
  });
});

describe('a national identifier', () => {
  it('is checked by its last digit', () => {
    expect(isNationalId('0012345679')).toBe(true);
    expect(isNationalId('0012345678')).toBe(false);
    expect(isNationalId('0021345679')).toBe(false);
    expect(isNationalId('1111111111')).toBe(false);
    expect(isNationalId('12345679')).toBe(false);
  });

  it('is read in Persian digits and sent in plain ones', () => {
    expect(reason({ type: 'national-id' }, { 'form.f': '۰۰۱-۲۳۴۵۶۷-۹' })).toBeUndefined();
    expect(sent({ type: 'national-id' }, { 'form.f': '۰۰۱-۲۳۴۵۶۷-۹' })).toBe('0012345679');
  });
});

describe('a phone number', () => {
  it('is accepted in any usual spelling', () => {
    expect(sent({ type: 'phone' }, { 'form.f': '۰۲۱ (۸۸) ۷۷-۶۶۵۵' })).toBe('02188776655');
    expect(reason({ type: 'phone' }, { 'form.f': '+49 30 1234567' })).toBeUndefined();
    expect(reason({ type: 'phone' }, { 'form.f': '12' })).toContain('09121234567');
  });
});

describe('a text', () => {
  it('is refused where it is too long, counted in characters', () => {
    expect(reason({ maxLength: 3 }, { 'form.f': '😀😀😀' })).toBeUndefined();
    expect(reason({ type: 'long-text', maxLength: 3 }, { 'form.f': 'abcd' })).toBe('Write this in at most 3 characters.');
  });
});

describe('a field with a condition', () => {
  const fields = [
    ownField('married', { type: 'yes-no', required: true }),
    ownField('spouse', { required: true, showWhen: { field: 'married', values: [true] } }),
    ownField('visa', { required: true, showWhen: { field: 'spouse', values: ['abroad'] } }),
  ];
  const codes = (values: Record<string, string>) => visibleFields(fields, values).map(({ code }) => code);

  it('is asked for while the other one says so, and that one is asked for itself', () => {
    expect(codes({})).toEqual(['married']);
    expect(codes({ 'form.married': 'true' })).toEqual(['married', 'spouse']);
    expect(codes({ 'form.married': 'true', 'form.spouse': 'abroad' })).toEqual(['married', 'spouse', 'visa']);
    expect(codes({ 'form.married': 'false', 'form.spouse': 'abroad' })).toEqual(['married']);
  });

  it('is neither checked nor sent while it is not asked for', () => {
    const values = { 'form.married': 'false', 'form.spouse': 'Sara' };

    expect(checkForm(fields, values)).toEqual([]);
    expect(sentForm(fields, values)).toEqual({ married: false });
  });

  it('that depends on itself or on nothing is not asked for', () => {
    const astray = [
      ownField('a', { showWhen: { field: 'b', values: [''] } }),
      ownField('b', { showWhen: { field: 'a', values: [''] } }),
      ownField('c', { showWhen: { field: 'none', values: [undefined] } }),
    ];

    expect(visibleFields(astray, {})).toEqual([]);
  });
});

describe('an answer on the last page', () => {
  it('is shown in words', () => {
    const choice = ownField('f', { type: 'choice', options: [{ value: 'a', title: 'First' }] });

    expect(shownAnswer(choice, { 'form.f': 'a' })).toBe('First');
    expect(shownAnswer(ownField('f', { type: 'yes-no' }), { 'form.f': 'false' })).toBe('No');
    expect(shownAnswer(ownField('f', { type: 'yes-no' }), {})).toBe('');
  });
});
