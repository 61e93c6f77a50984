// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import type { FileItem } from '../src/common/api';
import { scanNotices } from '../src/console/request-view';

const file = (scan: FileItem['scan']): FileItem => ({
  id: `${scan}.pdf`,
  role: 'attachment',
  name: 'x.pdf',
  size: 1,
  type: 'application/pdf',
  scan,
});

describe('what the virus scan means for a decision', () => {
  it('is nothing for files that can be read', () => {
    expect(scanNotices({ files: [file('clean'), file('not-scanned')], actions: ['return'] })).toEqual([]);
  });

  it('is to wait for files in quarantine', () => {
    expect(scanNotices({ files: [file('quarantined')], actions: [] })).toEqual(['request.quarantined']);
  });

  it('is to return the request for a file that had a virus, where that can be done', () => {
    expect(scanNotices({ files: [file('infected')], actions: ['return', 'reject'] })).toEqual(['request.infected']);
    expect(scanNotices({ files: [file('infected')], actions: [] })).toEqual([]);
  });
});
