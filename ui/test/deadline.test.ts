// SPDX-License-Identifier: Apache-2.0
import { beforeEach, describe, expect, it } from 'vitest';
import { promiseToday } from '../src/citizen/deadline';
import { speak } from './texts';

beforeEach(() => speak('fa'));

describe('the promised day, seen from today', () => {
  it.each([
    ['registered', 3, false, '۳ روز کاری مانده است.'],
    ['submitted', 1, false, '۱ روز کاری مانده است.'],
    ['submitted', 0, false, 'امروز آخرین روز پاسخ است.'],
    ['registered', -2, true, '۲ روز کاری از موعد پاسخ گذشته است. از این تأخیر پوزش می‌خواهیم.'],
    ['registered', 0, true, 'موعد پاسخ گذشته است. از این تأخیر پوزش می‌خواهیم.'],
    ['returned', 4, false, 'مهلت پاسخ متوقف است: پس از تکمیل شما ۴ روز کاری می‌ماند.'],
    ['returned', -1, true, 'تا درخواست را تکمیل نکنید، کار پیش نمی‌رود.'],
  ] as const)('of a request that is %s with %d days left', (status, workingDaysLeft, overdue, words) => {
    expect(promiseToday({ status, workingDaysLeft, overdue })).toBe(words);
  });

  it('says nothing once nothing is promised', () => {
    expect(promiseToday({ status: 'answered', overdue: false })).toBeUndefined();
  });
});
