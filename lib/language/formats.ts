/** Days, times, durations, numbers and energy ranges, written the way a locale writes them. */
import type { RangeWh } from '../energy/range.ts';
import type { Day } from '../recording/record.ts';

const NO_BREAK = '\u00a0';

/** A number and its unit, apart, so that a page can set them differently. */
export type Measure = { number: string; unit: string };
export type RangeText = { low: string; high: string; unit: string };

const UNITS: readonly { unit: string; perWh: number; fromWh: number }[] = [
  { unit: 'kWh', perWh: 0.001, fromWh: 1000 },
  { unit: 'Wh', perWh: 1, fromWh: 1 },
  { unit: 'mWh', perWh: 1000, fromWh: 0 },
];

/** A day is a date without a zone: reading it as UTC and writing it as UTC moves nothing. */
const dateOf = (day: Day): Date => new Date(`${day}T00:00:00Z`);
const minuteOf = (minute: number): Date => new Date(minute * 60_000);

export type Formats = ReturnType<typeof formatsFor>;

export function formatsFor(locale: string) {
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const long = date({ weekday: 'long', day: 'numeric', month: 'long' });
  const full = date({ day: 'numeric', month: 'long', year: 'numeric' });
  const numeric = date({ day: 'numeric', month: 'short', year: 'numeric' });
  const ofYear = date({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const month = date({ month: 'long', year: 'numeric' });
  const yearOnly = date({ year: 'numeric' });
  const weekday = date({ weekday: 'long' });
  const short = date({ weekday: 'short' });
  const dayNumber = date({ day: 'numeric' });
  const time = date({ hour: 'numeric', minute: '2-digit' });
  const hourOnly = date({ hour: 'numeric' });
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const twoDigits = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  const french = locale.startsWith('fr');
  const twelveHours = time.resolvedOptions().hour12 === true;

  /** Milliseconds as minutes, or hours and minutes: `47 min`, `3 h 12 min`; French leaves the last unit out, `3 h 12`. */
  const measures = (ms: number): readonly Measure[] => {
    if (ms > 0 && ms < 30_000) return [{ number: '< 1', unit: 'min' }];
    const minutes = Math.round(ms / 60_000);
    if (minutes < 60) return [{ number: whole.format(minutes), unit: 'min' }];
    const hours = { number: whole.format(Math.floor(minutes / 60)), unit: 'h' };
    const rest = minutes % 60;
    if (rest === 0) return [hours];
    return [hours, french ? { number: String(rest).padStart(2, '0'), unit: '' } : { number: whole.format(rest), unit: 'min' }];
  };

  /** `5:40 PM` is one word. */
  const clock = (minute: number): string =>
    minute >= 1440 && !twelveHours ? '24:00' : time.format(minuteOf(minute % 1440)).replaceAll(' ', NO_BREAK);

  return {
    locale,
    /** `Tuesday 17 November` */
    day: (day: Day): string => long.format(dateOf(day)),
    /** `Tuesday 17 November 2026` */
    dayOfYear: (day: Day): string => ofYear.format(dateOf(day)),
    /** `November 2026` */
    month: (day: Day): string => month.format(dateOf(day)),
    /** `2026` */
    year: (day: Day): string => yearOnly.format(dateOf(day)),
    /** 0 is Monday: `Monday`, or `Mon`. */
    weekdayOf: (at: number, length: 'long' | 'short' = 'long'): string =>
      (length === 'long' ? weekday : short).format(dateOf(`2024-01-0${at + 1}`)).replace(/\.$/, ''),
    /** `17 November 2026` */
    date: (day: Day): string => full.format(dateOf(day)),
    /** `17 Nov 2026`, as one word. */
    dateShort: (day: Day): string => numeric.format(dateOf(day)).replaceAll(' ', NO_BREAK),
    /** `16–22 November 2026`; in French `16 au 22 novembre 2026`, to stand after « du ». */
    days: (from: Day, to: Day): string => {
      const parts = full.formatRangeToParts(dateOf(from), dateOf(to));
      return parts.map(({ value, source }) => (french && source === 'shared' && value.includes('–') ? ' au ' : value)).join('');
    },
    /** `Tuesday` */
    weekday: (day: Day): string => weekday.format(dateOf(day)),
    /** `Tue` */
    weekdayShort: (day: Day): string => short.format(dateOf(day)).replace(/\.$/, ''),
    /** `17`, the day of the month. */
    dayNumber: (day: Day): string => dayNumber.format(dateOf(day)),
    /** Minute of the day as `17:40`; a day's end, 1440, is `24:00` where clocks count to 24. */
    clock,
    /** Hour of the day (0–24) for the foot of a chart. */
    hour: (hour: number): string => (twelveHours ? hourOnly.format(minuteOf((hour % 24) * 60)) : clock(hour * 60)),
    measures,
    duration: (ms: number): string =>
      measures(ms)
        .map(({ number, unit }) => (unit === '' ? number : `${number}${NO_BREAK}${unit}`))
        .join(NO_BREAK),
    whole: (value: number): string => whole.format(value),
    /** `1.2 MB` */
    bytes: (bytes: number): string => {
      const unit =
        (['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const)[Math.min(3, Math.floor(Math.log10(Math.max(1, bytes)) / 3))] ?? 'byte';
      const size = bytes / 1000 ** ['byte', 'kilobyte', 'megabyte', 'gigabyte'].indexOf(unit);
      return new Intl.NumberFormat(locale, { style: 'unit', unit, maximumSignificantDigits: 2 }).format(size);
    },
    /** Milliseconds as seconds, one decimal below ten: `4.2 s`. */
    seconds: (ms: number): string =>
      `${new Intl.NumberFormat(locale, { maximumFractionDigits: ms < 10_000 ? 1 : 0 }).format(ms / 1000)}${NO_BREAK}s`,
    list: (items: readonly string[]): string => list.format(items),
    twoDigits: (value: number): string => twoDigits.format(value),
    formatRange: (range: RangeWh, like?: RangeWh): RangeText => formatRange(range, locale, like),
  };
}

/**
 * An energy range with two significant digits an end. The high end chooses the unit of both; `like` is another range
 * whose high end chooses it instead, so that a column of ranges can be compared down.
 */
export function formatRange(range: RangeWh, locale: string, like: RangeWh = range): RangeText {
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 2 });
  // Nothing at all is nought watt-hours, not nought thousandths; 999.6 Wh rounds to a kilowatt-hour and is written so.
  const rounded = Number(like.highWh.toPrecision(2));
  const { unit, perWh } = (rounded === 0 ? UNITS[1] : UNITS.find((candidate) => rounded >= candidate.fromWh)) ?? { unit: 'Wh', perWh: 1 };
  return { low: number.format(range.lowWh * perWh), high: number.format(range.highWh * perWh), unit };
}
