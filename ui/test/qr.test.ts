// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { darkRuns } from '../src/citizen/qr';

describe('the path of a QR code', () => {
  it('draws neighbouring modules of a row as one', () => {
    const rows = [
      [true, true, false, true],
      [false, false, false, false],
      [false, true, true, true],
    ];

    expect(darkRuns(rows)).toBe('M0 0h2v1h-2zM3 0h1v1h-1zM1 2h3v1h-3z');
  });
});
