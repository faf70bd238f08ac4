import type { CalendarFacts } from '../../../src/promise/calendar-facts.ts';

/** A date with open time, found by asking a clock on the wall and not the calendar. */
type OpenDate = { date: string; opens: number; closes: number };

/**
 * The second opinion. It knows no calendar arithmetic: it walks through all quarter hours of the
 * loaded years, asks Intl what a clock on the wall shows, and compares that text with the facts.
 * A date is open for its first unbroken run of open quarter hours.
 */
function openDates(facts: CalendarFacts): OpenDate[] {
  const found: OpenDate[] = [];
  for (const { at, wall } of quarterHours(facts.zone, facts.firstYear, facts.lastYear)) {
    if (!isOpen(wall, facts)) continue;
    const date = wall.slice(0, 10);
    const latest = found.at(-1);
    if (latest?.date !== date) found.push({ date, opens: at, closes: at + quarterHour });
    else if (latest.closes === at) latest.closes += quarterHour;
  }
  return found;
}

/** What a promise of three working days looks like to the second opinion; undefined for none. */
export type SecondOpinion = (
  receivedAt: number,
) => { countedFrom: string; dueDate: string; dueAt: number; skipped: string[] } | undefined;

/** Prepares a second opinion on a calendar by its facts. */
export function secondOpinionOn(facts: CalendarFacts): SecondOpinion {
  const open = openDates(facts);
  const opened = new Set(open.map(({ date }) => date));
  const clock = wallClock(facts.zone);
  return (receivedAt) => {
    const received = clock.format(receivedAt).slice(0, 10);
    if (received < `${facts.firstYear}` || received > `${facts.lastYear}-12-31`) return undefined;
    const dayZero = open.findIndex((date) => date.closes > receivedAt);
    const [countedFrom, due] = [open[dayZero], open[dayZero + 3]];
    if (!countedFrom || !due) return undefined;
    const closed = datesBefore(due.date, received).filter((date) => !opened.has(date));
    return {
      countedFrom: countedFrom.date,
      dueDate: due.date,
      dueAt: due.closes,
      skipped: closed.map((date) => `${date} ${why(date, facts)}`),
    };
  };
}

const quarterHour = 15 * 60_000;
const seen = new Map<string, { at: number; wall: string }[]>();

function quarterHours(zone: string, firstYear: number, lastYear: number) {
  const key = `${zone} ${firstYear} ${lastYear}`;
  const known = seen.get(key) ?? walk(zone, firstYear, lastYear);
  seen.set(key, known);
  return known;
}

function walk(zone: string, firstYear: number, lastYear: number) {
  const clock = wallClock(zone);
  const steps = [];
  for (let at = Date.UTC(firstYear - 1, 11, 31); at < Date.UTC(lastYear + 1, 0, 2);) {
    const wall = clock.format(at).replace(' ', 'T');
    if (wall >= `${firstYear}` && wall < `${lastYear + 1}`) steps.push({ at, wall });
    at += quarterHour;
  }
  return steps;
}

/** Sweden writes the date and time as ISO does. */
function wallClock(zone: string) {
  return new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
}

function isOpen(wall: string, facts: CalendarFacts) {
  const { days, opens, closes } = facts.workingHours;
  const [date, time] = [wall.slice(0, 10), wall.slice(11)];
  return (
    days.includes(weekday(date)) &&
    !facts.bankHolidays.includes(date) &&
    opens <= time &&
    time < closes &&
    !facts.closures.some(({ from, until }) => from <= wall && wall < until) &&
    !facts.yearlyClosures.some((closure) => isInSeason(wall.slice(5), closure))
  );
}

function isInSeason(wall: string, { from, until }: { from: string; until: string }) {
  return from < until ? from <= wall && wall < until : from <= wall || wall < until;
}

function weekday(date: string) {
  return new Date(`${date}T12:00Z`).getUTCDay() || 7;
}

function datesBefore(last: string, first: string) {
  const dates = [];
  for (let noon = Date.parse(`${first}T12:00Z`); ; noon += 24 * 60 * 60_000) {
    const date = new Date(noon).toISOString().slice(0, 10);
    if (date >= last) return dates;
    dates.push(date);
  }
}

function why(date: string, facts: CalendarFacts) {
  if (!facts.workingHours.days.includes(weekday(date))) return 'weekend';
  return facts.bankHolidays.includes(date) ? 'bank-holiday' : 'closure';
}
