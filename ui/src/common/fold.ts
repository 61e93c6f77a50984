// SPDX-License-Identifier: Apache-2.0

const ZEROS = [0x06f0, 0x0660];

/** Persian and Arabic digits as 0-9. */
export function foldDigits(text: string): string {
  return text.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => code >= start && code <= start + 9) ?? code;
    return String(code - zero);
  });
}

/** What may stand in a typed code or number without meaning anything: blanks, hyphens, joiners, marks of direction. */
const FILLER = /[\s\-\u2010-\u2015\u2212_.()\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00a0\u00ad\ufeff]/g;

/** A typed number as the server wants it: digits folded, filler gone. */
export function foldNumber(text: string): string {
  return foldDigits(text).replace(FILLER, '');
}

/** What spellings of a word differ in without meaning anything: joiners and marks of direction, tatweel, vowel signs, hamza above. */
const ORNAMENT = /[\u0640\u064b-\u0655\u0670\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text for comparison only: Arabic letters as Persian ones, ornaments gone, digits ASCII, lower case. */
export function foldText(text: string): string {
  return foldDigits(text.normalize('NFKC'))
    .replace(/[يىئ]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[ةۀ]/g, 'ه')
    .replace(/[أإآ]/g, 'ا')
    .replace(/ؤ/g, 'و')
    .replace(ORNAMENT, '')
    .toLowerCase();
}
