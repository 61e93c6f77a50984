// SPDX-License-Identifier: Apache-2.0
import type { Period } from '../common/api';
import { day } from '../common/date';
import { t } from '../common/language';

/** A service without a period is always open. */
export function isOpen({ open }: Period): boolean {
  return open !== false;
}

/** From when to when a service may be asked for, in words; nothing if always. */
export function periodWords(period: Period): string | undefined {
  const { opens, closes } = period;
  const from = opens ? day(opens) : '';
  const until = closes ? day(closes) : '';
  if (isOpen(period)) return closes ? t('period.openUntil', { day: until }) : undefined;
  if (opens && isAhead(opens)) return closes ? t('period.opensFor', { from, until }) : t('period.opens', { day: from });
  return closes ? t('period.closed', { day: until }) : t('period.notOpen');
}

/** Whether the day is still to come, in Tehran. */
function isAhead(opens: string): boolean {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Tehran' }).format(new Date());
  return opens > today;
}
