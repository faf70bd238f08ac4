import { workingDaysLeft, workingTimeBetween } from '../../../src/promise/reply-clock.ts';
import type { WorkingCalendar } from '../../../src/promise/working-calendar.ts';
import { formatDayOfYear, formatTime, londonDay, londonTime } from '../../../src/wording/dates.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import { say } from '../words.ts';

/** How a promise stands, as a list prints it and colours it. */
export interface TimeLeft {
  standing: 'undated' | 'late' | 'today' | 'soon' | 'later';
  words: string;
}

export type TimeLeftOf = (dueAt: Temporal.Instant | undefined) => TimeLeft;

/** The same for a whole list: most promises fall due at the same few moments, each worked out once. */
export function createTimeLeft(
  calendar: WorkingCalendar,
  t: Phrases,
  now: Temporal.Instant,
): TimeLeftOf {
  const known = new Map<number, TimeLeft>();
  return (dueAt) => {
    const key = dueAt?.epochMilliseconds ?? NaN;
    const left = known.get(key) ?? timeLeft(calendar, t, now, dueAt);
    known.set(key, left);
    return left;
  };
}

/**
 * How much working time a promise has left, in words such as "due today 5pm", "2 working days
 * left" or "late by 3 working hours". Outside the calendar only the day itself can be named.
 */
export function timeLeft(
  calendar: WorkingCalendar,
  t: Phrases,
  now: Temporal.Instant,
  dueAt: Temporal.Instant | undefined,
): TimeLeft {
  if (dueAt === undefined) return { standing: 'undated', words: say('left.undated') };
  const left = workingDaysLeft(calendar, now, dueAt);
  if (left === undefined) return { standing: 'later', words: say('left.day', dueWords(t, dueAt)) };
  if (left.isLate) {
    // The last day that was counted is under way, or has yet to begin.
    return { standing: 'late', words: late(calendar, t, now, dueAt, left.workingDays - 1) };
  }
  if (londonDay(dueAt).equals(londonDay(now))) {
    return { standing: 'today', words: say('left.today', dueWords(t, dueAt)) };
  }
  if (left.workingDays === 0) {
    return { standing: 'soon', words: say('left.day', dueWords(t, dueAt)) };
  }
  const standing = left.workingDays === 1 ? 'soon' : 'later';
  return { standing, words: say('left.days', { days: left.workingDays }) };
}

/** In hours until a whole working day has gone by since. */
function late(
  calendar: WorkingCalendar,
  t: Phrases,
  now: Temporal.Instant,
  dueAt: Temporal.Instant,
  wholeDays: number,
): string {
  if (wholeDays > 0) return say('late.days', { days: wholeDays });
  const minutes = workingTimeBetween(calendar, dueAt, now)?.total('minutes') ?? 0;
  if (minutes < 1) return say('late.since', dueWords(t, dueAt));
  if (minutes < 60) return say('late.minutes', { minutes: Math.floor(minutes) });
  return say('late.hours', { hours: Math.floor(minutes / 60) });
}

function dueWords(t: Phrases, dueAt: Temporal.Instant): { time: string; day: string } {
  const time = formatTime(t, londonTime(dueAt));
  return { time, day: formatDayOfYear(t.locale, londonDay(dueAt)) };
}
