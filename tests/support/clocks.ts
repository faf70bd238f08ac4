import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Clock } from '../../server/outbox/clock.ts';

/** A clock that stands still until it is moved; whoever sleeps wakes on the way, in order. */
export interface ManualClock extends Clock {
  advance(duration: Temporal.DurationLike): Promise<void>;
  /** Somebody sets the machine's clock: the calendar jumps, waiting goes on as before. */
  setBy(duration: Temporal.DurationLike): void;
}

const someThursday = Temporal.Instant.from('2026-11-26T17:00:00Z');

/** A manual clock. What it wakes may only wait for this clock and for what is done at once. */
export function createManualClock(start = someThursday): ManualClock {
  let elapsed = 0;
  let offsetMs = 0;
  let sleepers: { at: number; wake: () => void }[] = [];

  async function advanceTo(target: number): Promise<void> {
    for (;;) {
      await settle();
      const next = sleepers.toSorted((one, other) => one.at - other.at)[0];
      if (next === undefined || next.at > target) break;
      elapsed = Math.max(elapsed, next.at);
      next.wake();
    }
    elapsed = target;
  }

  return {
    now: () => start.add({ milliseconds: Math.round(elapsed + offsetMs) }),
    setRight: async () => {},
    elapsedMs: () => elapsed,
    sleep: (milliseconds, signal) =>
      new Promise((resolve) => {
        const sleeper = { at: elapsed + milliseconds, wake };
        function wake(): void {
          sleepers = sleepers.filter((other) => other !== sleeper);
          resolve();
        }
        if (signal.aborted) return resolve();
        signal.addEventListener('abort', wake, { once: true });
        sleepers.push(sleeper);
      }),
    advance: (duration) =>
      advanceTo(elapsed + Temporal.Duration.from(duration).total('milliseconds')),
    setBy(duration) {
      offsetMs += Temporal.Duration.from(duration).total('milliseconds');
    },
  };
}

/** Time for what was woken to go as far as it can without the clock. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) await setImmediate();
}

/** A clock that runs so many times faster than the world, for tests that really wait. */
export function createFastClock(speed: number, start = someThursday): Clock {
  const begun = performance.now();
  const elapsedMs = () => (performance.now() - begun) * speed;
  return {
    now: () => start.add({ milliseconds: Math.round(elapsedMs()) }),
    setRight: async () => {},
    elapsedMs,
    sleep: (milliseconds, signal) =>
      setTimeout(milliseconds / speed, undefined, { signal }).catch(() => undefined),
  };
}
