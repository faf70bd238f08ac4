import type { Clock } from './clock.ts';

/** Where those wait who found nothing to do. */
export interface Resting {
  /** How often all were woken so far. */
  wakings(): number;
  /**
   * Waits until woken. Of all who rest, one is let go after a second to look again, so that what
   * nobody woke us for is found too. Returns at once when all were woken since that many wakings:
   * what that was about may have been missed.
   */
  rest(sinceWakings: number): Promise<void>;
  wakeAll(): void;
}

const lookAgainMs = 1_000;
const atMostMs = 60_000;

/** A place to rest by this clock. */
export function createResting(clock: Clock): Resting {
  const sleeping = new Set<AbortController>();
  let wakings = 0;
  let isSomebodyLooking = false;

  async function sleep(milliseconds: number): Promise<void> {
    const waking = new AbortController();
    sleeping.add(waking);
    await clock.sleep(milliseconds, waking.signal);
    sleeping.delete(waking);
  }

  return {
    wakings: () => wakings,
    async rest(sinceWakings) {
      if (sinceWakings !== wakings) return;
      if (isSomebodyLooking) return await sleep(atMostMs);
      isSomebodyLooking = true;
      await sleep(lookAgainMs);
      isSomebodyLooking = false;
    },
    wakeAll() {
      wakings += 1;
      for (const waking of sleeping) waking.abort();
    },
  };
}
