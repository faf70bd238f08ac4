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
  const day = londonDay(dueAt);
  const due = { time: formatTime(t, londonTime(dueAt)), day: formatDayOfYear(t.locale, day) };
  if (left === undefined) return { standing: 'later', words: say('left.day', due) };
  // The last one counted is under way, or has yet to begin.
  if (left.isLate) return late(calendar, now, dueAt, left.workingDays - 1, due);
  if (day.equals(londonDay(now))) return { standing: 'today', words: say('left.today', due) };
  if (left.workingDays === 0) return { standing: 'soon', words: say('left.day', due) };
  const standing = left.workingDays === 1 ? 'soon' : 'later';
  return { standing, words: say('left.days', { days: left.workingDays }) };
}

/** In hours until a whole working day has gone by since. */
function late(
  calendar: WorkingCalendar,
  now: Temporal.Instant,
  dueAt: Temporal.Instant,
  wholeDays: number,
  due: { time: string; day: string },
): TimeLeft {
  const standing = 'late';
  if (wholeDays > 0) return { standing, words: say('late.days', { days: wholeDays }) };
  const minutes = workingTimeBetween(calendar, dueAt, now)?.total('minutes') ?? 0;
  if (minutes < 1) return { standing, words: say('late.since', due) };
  if (minutes < 60)
    return { standing, words: say('late.minutes', { minutes: Math.floor(minutes) }) };
  return { standing, words: say('late.hours', { hours: Math.floor(minutes / 60) }) };
}
