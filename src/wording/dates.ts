import type { Locale } from '../../content/locales.ts';
import { servicePromise } from '../../content/promise.ts';
import { intlLocale } from './locale-facts.ts';
import type { Phrases } from './phrases.ts';
import { escapeHtml, type Worded } from './worded.ts';

const day = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
const dayOfYear = { weekday: 'long', day: 'numeric', month: 'long' } as const;
const weekday = { weekday: 'long' } as const;
const monthOfYear = { month: 'long', year: 'numeric' } as const;

/** A date with its weekday and year, such as "Thursday 3 December 2026". Serbian ends in a full stop of its own. */
export function formatDay(locale: Locale, date: Temporal.PlainDate): string {
  return formatted(locale, date, day);
}

/** A date without its year, for days that stand beside a date that has one. */
export function formatDayOfYear(locale: Locale, date: Temporal.PlainDate): string {
  return formatted(locale, date, dayOfYear);
}

/** A day of the week by itself; 1 is Monday. */
export function formatWeekday(locale: Locale, isoDay: number): string {
  const monday = Temporal.PlainDate.from('2024-01-01');
  return formatted(locale, monday.add({ days: isoDay - 1 }), weekday);
}

/** A month with its year, such as "December 2026". */
export function formatMonth(locale: Locale, month: Temporal.PlainYearMonth): string {
  return formatted(locale, month.toPlainDate({ day: 1 }), monthOfYear);
}

/** A date with weekday and year; in HTML a `<time>` that machines can read. */
export function wordedDay(locale: Locale, date: Temporal.PlainDate): Worded {
  return inTimeElement(date, formatDay(locale, date));
}

/** The same without the year, which the HTML still carries in `datetime`. */
export function wordedDayOfYear(locale: Locale, date: Temporal.PlainDate): Worded {
  return inTimeElement(date, formatDayOfYear(locale, date));
}

/** A time of day as the language says it, such as "5pm", "12 noon" or "17 часова"; to the minute. */
export function formatTime(t: Phrases, time: Temporal.PlainTime): string {
  return t('date.time', clock(time));
}

/** The first of two times where the second follows with its unit, as in "9am to 5pm". */
export function formatOpeningTime(t: Phrases, time: Temporal.PlainTime): string {
  return t('date.time.opening', clock(time));
}

/** The day that an instant falls on in the zone of the service promise. */
export function londonDay(instant: Temporal.Instant): Temporal.PlainDate {
  return instant.toZonedDateTimeISO(servicePromise.zone).toPlainDate();
}

/** What clocks in the zone of the service promise show at an instant. */
export function londonTime(instant: Temporal.Instant): Temporal.PlainTime {
  return instant.toZonedDateTimeISO(servicePromise.zone).toPlainTime();
}

/** A promised moment with its day and London time, as it continues "We will reply by". */
export function dueMoment(t: Phrases, due: PromisedMoment): Worded {
  const time = formatTime(t, londonTime(due.dueAt));
  return t.worded('date.due', { day: wordedDay(t.locale, due.dueDate), time });
}

export interface PromisedMoment {
  /** The promised day in London. */
  dueDate: Temporal.PlainDate;
  /** The closing time of that day. */
  dueAt: Temporal.Instant;
}

function formatted(
  locale: Locale,
  date: Temporal.PlainDate,
  style: Intl.DateTimeFormatOptions,
): string {
  const key = `${locale}${Object.keys(style).join()}${date.toString()}`;
  const known = writtenDates.get(key);
  if (known !== undefined) return known;
  const parts = formatFor(locale, style).formatToParts(date);
  const written = parts.map((part) => inHouseStyle(locale, part)).join('');
  if (writtenDates.size >= writtenDatesAtMost) writtenDates.clear();
  writtenDates.set(key, written);
  return written;
}

/** Writing a date takes long, and the dates of a day are few. */
const writtenDates = new Map<string, string>();
const writtenDatesAtMost = 1_000;

/** Where the language's own usage differs from what Intl gives. */
function inHouseStyle(locale: Locale, { type, value }: Intl.DateTimeFormatPart): string {
  const language: string = locale;
  // No comma after the weekday in English.
  if (language === 'en' && type === 'literal') return value.replace(',', '');
  // Nor in Arabic, where a comma breaks a date within a sentence.
  if (language === 'ar' && type === 'literal') return value.replace('،', '');
  // Only the first of a month is an ordinal in French.
  if (language === 'fr' && type === 'day' && value === '1') return '1er';
  return value;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Making a format costs far more than using it, so each is made once. */
function formatFor(locale: Locale, style: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = locale + Object.keys(style).join();
  const format = formats.get(key) ?? new Intl.DateTimeFormat(intlLocale(locale), style);
  formats.set(key, format);
  return format;
}

function inTimeElement(date: Temporal.PlainDate, text: string): Worded {
  return { text, html: `<bdi><time datetime="${date}">${escapeHtml(text)}</time></bdi>` };
}

/** What the phrases for times choose from: 24 and 12 hours, two-digit minutes, am or pm. */
function clock(time: Temporal.PlainTime): Record<string, string | number> {
  const minute = String(time.minute).padStart(2, '0');
  return {
    clock: String(time.hour).padStart(2, '0') + minute,
    hour: time.hour,
    hour12: time.hour % 12 || 12,
    minute,
    half: time.hour < 12 ? 'am' : 'pm',
  };
}
