import { expect, test } from 'vitest';
import { timeLeft } from '../../../server/desk/queue/time-left.ts';
import { loadCalendar } from '../../../server/open-parts.ts';
import { loadPhrases } from '../../../src/wording/phrases.ts';

const calendar = loadCalendar();
const t = await loadPhrases('en');

/** Due on Wednesday 2 December 2026 at five. */
const due = Temporal.Instant.from('2026-12-02T17:00:00Z');

test.each([
  ['2026-11-27T10:00Z', '3 working days left'],
  ['2026-11-28T10:00Z', '2 working days left'],
  ['2026-12-01T16:59Z', '1 working day left'],
  ['2026-12-01T17:00Z', 'due 5pm on Wednesday 2 December'],
  ['2026-12-02T08:00Z', 'due today 5pm'],
  ['2026-12-02T16:59Z', 'due today 5pm'],
  ['2026-12-02T17:00Z', 'late since 5pm on Wednesday 2 December'],
  ['2026-12-03T09:20Z', 'late by 20 working minutes'],
  ['2026-12-03T12:30Z', 'late by 3 working hours'],
  ['2026-12-03T16:59Z', 'late by 7 working hours'],
  ['2026-12-03T17:00Z', 'late by 1 working day'],
  ['2026-12-07T10:00Z', 'late by 2 working days'],
])('at %s: %s', (now, words) => {
  expect(timeLeft(calendar, t, Temporal.Instant.from(now), due).words).toBe(words);
});

test('without a date, and outside the calendar, nothing is made up', () => {
  expect(timeLeft(calendar, t, due, undefined).words).toBe('no date promised');
  const far = Temporal.Instant.from('2031-12-02T17:00:00Z');
  expect(timeLeft(calendar, t, due, far).words).toBe('due 5pm on Tuesday 2 December');
});
