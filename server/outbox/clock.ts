import { setTimeout } from 'node:timers/promises';

/** Time as the outbox sees it; tests bring their own. */
export interface Clock {
  /** The calendar's time, which may jump when somebody sets it. */
  now(): Temporal.Instant;
  /** Compares itself with the clock that all processes on a store go by, where there is one. */
  setRight(): Promise<void>;
  /** Milliseconds since some moment, which never jump: what waiting is measured by. */
  elapsedMs(): number;
  /** Waits that long, or until the signal is given; resolves either way. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
}

/** The machine's own clock; the calendar's time still comes from outside. */
export function createClock(now: () => Temporal.Instant): Clock {
  return {
    now,
    setRight: async () => {},
    elapsedMs: () => performance.now(),
    sleep: (milliseconds, signal) =>
      setTimeout(milliseconds, undefined, { signal }).catch(() => undefined),
  };
}
