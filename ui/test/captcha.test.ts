// SPDX-License-Identifier: Apache-2.0
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { lastNumber, payload, search } from '../src/common/captcha';
import { inPieces, solve } from '../src/citizen/solve';

const SALT = '5f1c0a77b2?expires=1795336980';

function challengeOf(number: number) {
  const challenge = createHash('sha256')
    .update(SALT + number)
    .digest('hex');
  return { algorithm: 'SHA-256', challenge, salt: SALT, signature: 'abc123', maxnumber: 10_000 };
}

describe('the captcha', () => {
  it('is solved with the number that was hidden, the last one included', () => {
    expect(search(challengeOf(4711), 0, 10_001)).toBe(4711);
    expect(search(challengeOf(10_000), 0, 10_001)).toBe(10_000);
    expect(search(challengeOf(0), 0, 10_001)).toBe(0);
  });

  it('has no solution outside the range', () => {
    expect(search(challengeOf(4711), 0, 4711)).toBeUndefined();
  });

  it('is solved piece by piece over the borders of the pieces', async () => {
    await expect(inPieces(challengeOf(1999))).resolves.toBe(1999);
    await expect(inPieces(challengeOf(2000))).resolves.toBe(2000);
    await expect(inPieces(challengeOf(10_000))).resolves.toBe(10_000);
    await expect(inPieces({ ...challengeOf(1), challenge: '0'.repeat(64) })).resolves.toBeUndefined();
  });

  it('is searched to the usual end if the server names none', () => {
    const { maxnumber: _, ...unbounded } = challengeOf(1);

    expect(lastNumber(unbounded)).toBe(100_000);
  });

  it('is sent as base64 of JSON', () => {
    const sent: unknown = JSON.parse(atob(payload(challengeOf(12), 12)));

    expect(sent).toEqual({ ...challengeOf(12), maxnumber: undefined, number: 12 });
  });

  it('is solved on the page where there are no workers', async () => {
    const sent = await solve(challengeOf(321), '/solver.js');

    expect(JSON.parse(atob(sent))).toMatchObject({ number: 321, salt: SALT });
  });
});
