// SPDX-License-Identifier: Apache-2.0
import type { RequestSummary } from '../common/api';
import { number, t } from '../common/language';

type Promised = Pick<RequestSummary, 'status' | 'workingDaysLeft' | 'overdue'>;

/** How the promised day of an answer stands today, in words; nothing once there is nothing to wait for. */
export function promiseToday({ status, workingDaysLeft: left, overdue }: Promised): string | undefined {
  if (left === undefined) return undefined;
  if (status === 'returned') return overdue ? t('due.paused') : t('due.pausedWith', { days: workingDays(left) });
  if (overdue) return left < 0 ? t('due.over', { days: workingDays(-left) }) : t('due.overJust');
  return left === 0 ? t('due.today') : t('due.left', { days: workingDays(left) });
}

function workingDays(days: number): string {
  return days === 1 ? t('due.day') : t('due.days', { n: number(days) });
}
