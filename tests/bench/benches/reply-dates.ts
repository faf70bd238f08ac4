import { calendarFacts } from '../../../content/calendar.ts';
import { servicePromise } from '../../../content/promise.ts';
import { loadCalendar } from '../../../server/open-parts.ts';
import { dueDate } from '../../../src/promise/due-date.ts';
import { createRandom } from '../../support/random.ts';
import type { Bench } from '../bench.ts';
import { dueByLoop } from '../due-by-loop.ts';

/** How many due dates one core works out. */
export const replyDates: Bench = {
  name: 'reply-dates',
  about: 'due dates worked out per second, beside a plain loop through days',
  async run(say, size) {
    const received = momentsOfReceipt(size === 'quick' ? 2_000 : 300_000);
    say(`${received.length} moments of receipt`);
    const calendar = loadCalendar();
    const ours = (at: Temporal.Instant) => {
      const due = dueDate(calendar, at, servicePromise.replyWithinWorkingDays.form);
      if (!due.ok) throw new Error(`There is no due date for ${at}`);
      return due.dueAt;
    };
    assertSameDates(received.slice(0, 2_000), ours);
    return [
      {
        what: 'due dates',
        unit: 'per s',
        value: rateOf(ours, received),
        baselines: { 'a plain loop': rateOf(dueByLoop, received.slice(0, 30_000)) },
        limit: { atLeast: 100_000 },
      },
    ];
  },
};

/** Any minute of the loaded years but the last weeks, whose replies may be due beyond them. */
function momentsOfReceipt(count: number): Temporal.Instant[] {
  const random = createRandom(count);
  const first = Date.UTC(calendarFacts.firstYear, 0, 1);
  const last = Date.UTC(calendarFacts.lastYear, 11, 1);
  return Array.from({ length: count }, () =>
    Temporal.Instant.fromEpochMilliseconds(Math.round(first + random() * (last - first))),
  );
}

function rateOf(
  due: (at: Temporal.Instant) => Temporal.Instant,
  received: readonly Temporal.Instant[],
): number {
  for (const at of received.slice(0, 2_000)) due(at);
  const began = performance.now();
  for (const at of received) due(at);
  return (received.length * 1000) / (performance.now() - began);
}

/** What is compared must do the same. */
function assertSameDates(
  received: readonly Temporal.Instant[],
  ours: (at: Temporal.Instant) => Temporal.Instant,
): void {
  const other = received.find((at) => !ours(at).equals(dueByLoop(at)));
  if (other !== undefined) throw new Error(`Both ways give another due date for ${other}`);
}
