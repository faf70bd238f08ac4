import { createCountInSpan } from './count-in-span.ts';

/** Whether this is the first time within ten minutes; a limit of this process, forgotten when it ends. */
export type OnceInAWhile = (key: string, now: Temporal.Instant) => boolean;

/** Tells a second click from a first. */
export function createOnceInAWhile(): OnceInAWhile {
  const count = createCountInSpan(Temporal.Duration.from({ minutes: 10 }));
  return (key, now) => count(key, now).times === 1;
}
