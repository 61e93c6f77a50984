// SPDX-License-Identifier: Apache-2.0
import { language, t } from './language';

const ZONE = 'Asia/Tehran';

function parts(locale: string, options: Intl.DateTimeFormatOptions, at: Date): Record<string, string> {
  const format = new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options });
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** A day as people write it: Jalali in words, followed in English by the Gregorian day. */
export function day(iso: string): string {
  const at = new Date(iso);
  if (language() === 'fa') {
    const { day, month, year } = parts('fa-IR-u-ca-persian', { day: 'numeric', month: 'long', year: 'numeric' }, at);
    return `${day} ${month} ${year}`;
  }
  const jalali = parts('en-u-ca-persian-nu-latn', { day: '2-digit', month: '2-digit', year: 'numeric' }, at);
  const gregorian = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, dateStyle: 'medium' }).format(at);
  return `${gregorian} (${jalali['year']}/${jalali['month']}/${jalali['day']})`;
}

/** The time of day in Tehran. */
export function clock(iso: string): string {
  const locale = language() === 'fa' ? 'fa-IR' : 'en-GB';
  return new Intl.DateTimeFormat(locale, {
    timeZone: ZONE,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(new Date(iso));
}

/** A Jalali day in figures, short enough for a table. */
export function shortDay(iso: string): string {
  const locale = language() === 'fa' ? 'fa-IR-u-ca-persian' : 'en-u-ca-persian-nu-latn';
  const { day, month, year } = parts(locale, { day: '2-digit', month: '2-digit', year: 'numeric' }, new Date(iso));
  return `${year}/${month}/${day}`;
}

/** The year of the Jalali calendar, as a number. */
export function jalaliYear(at: Date): number {
  return Number(parts('en-u-ca-persian-nu-latn', { year: 'numeric' }, at)['year']);
}

/** A day and the time of day. */
export function moment(iso: string): string {
  return language() === 'fa' ? `${day(iso)}، ساعت ${clock(iso)}` : `${day(iso)}, ${clock(iso)}`;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The time between two moments in its largest unit; nothing if it is less than a minute. */
export function duration(from: string, to: string): string | undefined {
  const span = new Date(to).getTime() - new Date(from).getTime();
  if (span >= DAY) return t('duration.days', { n: Math.floor(span / DAY) });
  if (span >= HOUR) return t('duration.hours', { n: Math.floor(span / HOUR) });
  return span >= MINUTE ? t('duration.minutes', { n: Math.floor(span / MINUTE) }) : undefined;
}
