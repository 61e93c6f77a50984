// SPDX-License-Identifier: Apache-2.0

/** A day of the Jalali calendar. */
export interface JalaliDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const FORMAT = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});
const DAY_MILLIS = 86_400_000;
/** The Jalali year begins on one of these days of March. */
const NEW_YEAR_DAYS = [19, 20, 21, 22];

/** The Jalali day of an ISO day (yyyy-MM-dd). */
export function toJalali(iso: string): JalaliDay {
  return jalaliOf(Date.parse(`${iso}T00:00:00Z`));
}

/** The ISO day of a Jalali day; nothing if the calendar has no such day, 30 Esfand of a common year for one. */
export function toIso(wanted: JalaliDay): string | undefined {
  if (wanted.year < 1200 || wanted.year > 1600) return undefined;
  const found = NEW_YEAR_DAYS.map((newYear) => Date.UTC(wanted.year + 621, 2, newYear) + dayOfYear(wanted) * DAY_MILLIS).find(
    (millis) => same(jalaliOf(millis), wanted),
  );
  return found === undefined ? undefined : new Date(found).toISOString().slice(0, 10);
}

/** Counted from 0: six months of 31 days, then months of 30. */
function dayOfYear({ month, day }: JalaliDay): number {
  return (month - 1) * 30 + Math.min(month - 1, 6) + day - 1;
}

function jalaliOf(millis: number): JalaliDay {
  const parts = Object.fromEntries(FORMAT.formatToParts(millis).map(({ type, value }) => [type, parseInt(value, 10)]));
  return { year: parts['year'] ?? 0, month: parts['month'] ?? 0, day: parts['day'] ?? 0 };
}

function same(one: JalaliDay, other: JalaliDay): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}
