import { servicePromise } from '../../content/promise.ts';
import {
  formatTime,
  londonDay,
  londonTime,
  wordedDay,
  wordedDayOfYear,
  type PromisedMoment,
} from './dates.ts';
import type { Phrases } from './phrases.ts';
import type { Worded } from './worded.ts';

/** A promised moment with everything that led to it, as the due date's calculation gives it. */
export interface ExplainedDate extends PromisedMoment {
  receivedAt: Temporal.Instant;
  /** Day 0: the London day from whose morrow working days are counted. */
  countedFrom: Temporal.PlainDate;
  /** How the receipt lies to the working hours of its day. */
  timing: 'in-hours' | 'before-opening' | 'after-closing' | 'non-working-day';
  /** The days from receipt to reply that do not count, in order. */
  skipped: readonly SkippedDay[];
}

export interface SkippedDay {
  date: Temporal.PlainDate;
  reason: 'weekend' | 'bank-holiday' | 'closure';
}

/** Why a reply is due when it is, sentence by sentence: received, counted from, due, not counted. */
export function whyThatDate(t: Phrases, due: ExplainedDate): readonly Worded[] {
  return [...fromReceipt(t, due), ...untilDue(t, due), ...notCounted(t, due.skipped)];
}

function fromReceipt(t: Phrases, due: ExplainedDate): Worded[] {
  const values = {
    receivedDay: wordedDay(t.locale, londonDay(due.receivedAt)),
    receivedTime: formatTime(t, londonTime(due.receivedAt)),
    countedFrom: wordedDay(t.locale, due.countedFrom),
  };
  return [t.worded(`promise.why.${due.timing}`, values)];
}

function untilDue(t: Phrases, due: ExplainedDate): Worded[] {
  const days = workingDaysCounted(due);
  const sentence = t.worded('promise.why.due', { days, day: wordedDay(t.locale, due.dueDate) });
  const closes = londonTime(due.dueAt);
  if (closes.equals(servicePromise.workingHours.closes)) return [sentence];
  return [sentence, t.worded('promise.why.early-close', { time: formatTime(t, closes) })];
}

/** Counted on the stored promise itself, so that it stays true when the promise changes. */
function workingDaysCounted({ countedFrom, dueDate, skipped }: ExplainedDate): number {
  const after = skipped.filter(({ date }) => Temporal.PlainDate.compare(date, countedFrom) > 0);
  return countedFrom.until(dueDate).days - after.length;
}

function notCounted(t: Phrases, skipped: readonly SkippedDay[]): Worded[] {
  const groups = consecutive(skipped).map((group) => wordedGroup(t, group));
  if (groups.length === 0) return [];
  const list = groups.reduce((earlier, next) =>
    t.worded('promise.why.next-group', { earlier, next }),
  );
  return [t.worded('promise.why.not-counted', { groups: list })];
}

/** Days that follow one another for the same reason, together. */
function consecutive(skipped: readonly SkippedDay[]): SkippedDay[][] {
  const groups: SkippedDay[][] = [];
  for (const day of skipped) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const follows = before?.reason === day.reason && before.date.add({ days: 1 }).equals(day.date);
    if (follows) group?.push(day);
    else groups.push([day]);
  }
  return groups;
}

function wordedGroup(t: Phrases, group: readonly SkippedDay[]): Worded {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) throw new Error('Cannot word a group of no days');
  const days = { first: dayOfYear(t, first), last: dayOfYear(t, last) };
  const range = group.length === 2 ? 'promise.why.two-days' : 'promise.why.many-days';
  const worded = group.length === 1 ? days.first : t.worded(range, days);
  return t.worded(`promise.why.${first.reason}`, { days: worded });
}

function dayOfYear(t: Phrases, { date }: SkippedDay): Worded {
  return wordedDayOfYear(t.locale, date);
}
