// SPDX-License-Identifier: Apache-2.0
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';

/** An ALTCHA challenge: the number whose hash together with the salt is the challenge is to be found. */
export interface Challenge {
  readonly algorithm: string;
  readonly challenge: string;
  readonly salt: string;
  readonly signature: string;
  readonly maxnumber?: number;
}

/** The most that a server of ours asks for; what a challenge that does not say is searched to. */
const MOST = 100_000;

export function lastNumber(challenge: Challenge): number {
  return challenge.maxnumber ?? MOST;
}

/**
 * Searches the numbers from start to end, end excluded. Plain JavaScript rather than crypto.subtle: that exists in secure contexts
 * only (not on plain http), and for texts this short its call costs more than the hash.
 */
export function search({ salt, challenge }: Challenge, start: number, end: number): number | undefined {
  const wanted = hexToBytes(challenge);
  const encoder = new TextEncoder();
  for (let number = start; number < end; number++) {
    const hash = sha256(encoder.encode(salt + number));
    if (hash[0] === wanted[0] && bytesToHex(hash) === challenge.toLowerCase()) return number;
  }
  return undefined;
}

/** The solved challenge as the server wants it: JSON in base64. */
export function payload({ algorithm, challenge, salt, signature }: Challenge, number: number): string {
  return btoa(JSON.stringify({ algorithm, challenge, number, salt, signature }));
}
