// SPDX-License-Identifier: Apache-2.0
import { describe, expect, it } from 'vitest';
import { href, routeOf } from '../src/common/route';

const PAGE = '/alfresco/s/pishkhan/citizen';

describe('a route', () => {
  it('is what follows #/', () => {
    const { path, query } = routeOf({ pathname: PAGE, hash: '#/file?desk=central&service=x' }, 'citizen');

    expect(path).toEqual(['file']);
    expect(query.get('desk')).toBe('central');
  });

  it('is what follows the page in a link of a message', () => {
    expect(routeOf({ pathname: `${PAGE}/services/enrolment`, hash: '' }, 'citizen').path).toEqual([
      'services',
      'enrolment',
    ]);
    expect(routeOf({ pathname: `${PAGE}/status/ABC`, hash: '#/requests' }, 'citizen').path).toEqual(['requests']);
  });

  it('is empty at the start, and for a broken address', () => {
    expect(routeOf({ pathname: PAGE, hash: '' }, 'citizen').path).toEqual([]);
    expect(routeOf({ pathname: PAGE, hash: '#main' }, 'citizen').path).toEqual([]);
    expect(routeOf({ pathname: PAGE, hash: '#/status/%E0%A4' }, 'citizen').path).toEqual(['status', '%E0%A4']);
  });

  it('is found again in its own address', () => {
    const address = href('tasks', 'activiti$47/11 ب');

    expect(routeOf({ pathname: PAGE, hash: address }, 'citizen').path).toEqual(['tasks', 'activiti$47/11 ب']);
  });
});
