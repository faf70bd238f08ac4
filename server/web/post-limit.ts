import { createCountInSpan } from './count-in-span.ts';

/** One sender may post this often in ten minutes; GETs are never refused for frequency. */
const postsPerTenMinutes = 60;

/** Counts a post of this sender; gives the seconds to wait when that was one too many, else 0. */
export type PostLimit = (sender: string, now: Temporal.Instant) => number;

/** A limit of this process, forgotten when it ends. */
export function createPostLimit(): PostLimit {
  const count = createCountInSpan(Temporal.Duration.from({ minutes: 10 }));
  return (sender, now) => {
    const { times, endsAt } = count(sender, now);
    return times <= postsPerTenMinutes ? 0 : Math.ceil(now.until(endsAt).total('seconds'));
  };
}
