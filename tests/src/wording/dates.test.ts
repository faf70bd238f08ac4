import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../content/locales.ts';
import {
  dueMoment,
  formatDay,
  formatDayOfYear,
  formatMonth,
  formatOpeningTime,
  formatTime,
  londonDay,
  londonTime,
  wordedDay,
} from '../../../src/wording/dates.ts';
import { loadPhrases, phrasesFrom } from '../../../src/wording/phrases.ts';

const thirdOfDecember = Temporal.PlainDate.from('2026-12-03');
const times = ['00:00', '01:05', '09:00', '12:00', '12:30', '17:00', '21:00', '22:00'];

describe('days', () => {
  test.each([
    ['en', 'Thursday 3 December 2026', 'Thursday 3 December', 'December 2026'],
    ['sr-Cyrl', 'четвртак, 3. децембар 2026.', 'четвртак, 3. децембар', 'децембар 2026.'],
    ['sr-Latn', 'četvrtak, 3. decembar 2026.', 'četvrtak, 3. decembar', 'decembar 2026.'],
  ] as const)('in %s', (locale, day, dayOfYear, month) => {
    expect(formatDay(locale, thirdOfDecember)).toBe(day);
    expect(formatDayOfYear(locale, thirdOfDecember)).toBe(dayOfYear);
    expect(formatMonth(locale, thirdOfDecember.toPlainYearMonth())).toBe(month);
  });

  test.each([
    ['de', 'Donnerstag, 3. Dezember 2026'],
    ['fr', 'jeudi 3 décembre 2026'],
    ['es', 'jueves, 3 de diciembre de 2026'],
    ['ar', 'الخميس 3 ديسمبر 2026'],
  ])('in %s, which is not a locale yet', (locale, day) => {
    expect(formatDay(locale as Locale, thirdOfDecember)).toBe(day);
  });

  test('in HTML a machine can read them', () => {
    expect(wordedDay('en', thirdOfDecember).html).toBe(
      '<bdi><time datetime="2026-12-03">Thursday 3 December 2026</time></bdi>',
    );
  });
});

describe('times of day', () => {
  test.each([
    ['en', '12 midnight|1:05am|9am|12 noon|12:30pm|5pm|9pm|10pm'],
    ['sr-Cyrl', '0 часова|1.05 часова|9 часова|12 часова|12.30 часова|17 часова|21 час|22 часа'],
  ] as const)('in %s', async (locale, expected) => {
    const t = await loadPhrases(locale);
    const worded = times.map((time) => formatTime(t, Temporal.PlainTime.from(time)));
    expect(worded.join('|')).toBe(expected);
  });

  test.each([
    [
      '{hour}{minute, select, 00 {} other {.{minute}}} Uhr',
      '0 Uhr|1.05 Uhr|9 Uhr|12 Uhr|12.30 Uhr',
    ],
    ['{hour} h{minute, select, 00 {} other { {minute}}}', '0 h|1 h 05|9 h|12 h|12 h 30'],
    ['{hour}:{minute}', '0:00|1:05|9:00|12:00|12:30'],
    ['{hour12}:{minute} {half, select, am {ص} other {م}}', '12:00 ص|1:05 ص|9:00 ص|12:00 م|12:30 م'],
  ])('another language words them by a phrase like %s', (phrase, expected) => {
    const t = phrasesFrom('en', { 'date.time': phrase });
    const worded = times.slice(0, 5).map((time) => formatTime(t, Temporal.PlainTime.from(time)));
    expect(worded.join('|')).toBe(expected);
  });

  test('the opening time has no unit where only the closing time needs one', async () => {
    const opens = Temporal.PlainTime.from('09:30');
    expect(formatOpeningTime(await loadPhrases('en'), opens)).toBe('9:30am');
    expect(formatOpeningTime(await loadPhrases('sr-Cyrl'), opens)).toBe('9.30');
  });
});

describe('instants', () => {
  test('stand on the London day and clock, in summer and winter', () => {
    const summer = Temporal.Instant.from('2026-07-09T23:30:00Z');
    expect(londonDay(summer).toString()).toBe('2026-07-10');
    expect(londonTime(summer).toString()).toBe('00:30:00');
    const winter = Temporal.Instant.from('2026-11-26T17:00:00Z');
    expect(londonTime(winter).toString()).toBe('17:00:00');
  });

  test('a promised moment names the day and London time', async () => {
    const due = {
      dueDate: Temporal.PlainDate.from('2026-07-09'),
      dueAt: Temporal.Instant.from('2026-07-09T16:00:00Z'),
    };
    const english = dueMoment(await loadPhrases('en'), due);
    const serbian = dueMoment(await loadPhrases('sr-Latn'), due);
    expect(english.text).toBe('5pm (London time) on Thursday 9 July 2026');
    expect(serbian.text).toBe('četvrtak, 9. jul 2026. do 17 časova po londonskom vremenu');
    expect(english.html).toContain('<time datetime="2026-07-09">Thursday 9 July 2026</time>');
  });
});
