// SPDX-License-Identifier: Apache-2.0
import { foldNumber } from './fold';

/** Digits and letters without 0, 1, I and O. */
const ALPHABET = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const BASE = ALPHABET.length;
const LENGTH = 13;

/** The thirteen characters of a tracking code, however it was typed; nothing if a character is wrong or missing. */
export function parseTrackingCode(text: string): string | undefined {
  const code = foldNumber(text).toUpperCase();
  return isWellFormed(code) ? code : undefined;
}

/** A tracking code in groups that can be read aloud; only for the page, never for a URL. */
export function groupTrackingCode(code: string): string {
  return code.replace(/^(.{4})(.{4})(.+)$/, '$1-$2-$3');
}

/** The last character checks the others: Luhn's algorithm modulo 32. */
function isWellFormed(code: string): boolean {
  const values = [...code].map((character) => ALPHABET.indexOf(character));
  if (values.length !== LENGTH || values.includes(-1)) return false;
  const sum = values.reverse().reduce((total, value, index) => {
    const addend = value * (index % 2 === 0 ? 1 : 2);
    return total + Math.floor(addend / BASE) + (addend % BASE);
  }, 0);
  return sum % BASE === 0;
}
