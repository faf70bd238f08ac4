import { attemptNext, leaseMs, type AttemptParts } from './attempt-next.ts';
import { mendTimes } from './mend-times.ts';
import { releaseClaims } from './release-claims.ts';
import { createSendGate } from './send-gate.ts';

export interface OutboxWorkerParts extends AttemptParts {
  /** The most calls to the provider; its headers may lower it. */
  callsPerSecond: number;
}

/** Sends what waits in the outbox, four mails at a time, for as long as it runs. */
export interface OutboxWorker {
  start(): void;
  /** Something was put into the outbox: look at once, not only within a second. */
  nudge(): void;
  /** Lets attempts under way finish, gives back every claim, and never starts again. */
  stop(): Promise<void>;
}

const slots = 4;
const lookAgainMs = 1_000;
const minuteMs = 60_000;

/** Makes a worker on a store. Any number of workers, in any number of processes, may share one. */
export function createOutboxWorker(parts: OutboxWorkerParts): OutboxWorker {
  const { store, clock, onEvent } = parts;
  const gate = createSendGate(clock, parts.callsPerSecond);
  const stopping = new AbortController();
  const resting = new Set<AbortController>();
  const workerId = crypto.randomUUID();
  const claimants = Array.from({ length: slots }, (_, slot) => `${workerId}/${slot}`);
  let nudges = 0;
  let isSomebodyLooking = false;
  let running: Promise<unknown> = Promise.resolve();

  async function keepSending(claimant: string): Promise<void> {
    while (!stopping.signal.aborted) {
      const nudgesBefore = nudges;
      const foundWork = await withoutFaults(async () => {
        const permit = await gate.pass(stopping.signal);
        return permit !== undefined && (await attemptNext(parts, claimant, permit));
      });
      // Where there was one there may be more; and a nudge that came while we looked may be about
      // an entry that we did not see yet.
      if (foundWork === true) nudge();
      else if (nudges === nudgesBefore) await restOrLook();
    }
  }

  /** Of those that have nothing to do, one looks again soon and the others wait to be woken. */
  async function restOrLook(): Promise<void> {
    if (isSomebodyLooking) return await rest(minuteMs);
    isSomebodyLooking = true;
    await rest(lookAgainMs);
    isSomebodyLooking = false;
  }

  async function keepMending(): Promise<void> {
    while (!stopping.signal.aborted) {
      await withoutFaults(() => mendTimes(store, clock.now(), leaseMs));
      await clock.sleep(minuteMs, stopping.signal);
    }
  }

  /** A store that cannot be reached now is there again later, and so must we be. */
  async function withoutFaults<Result>(work: () => Promise<Result>): Promise<Result | undefined> {
    try {
      return await work();
    } catch (error) {
      onEvent({ kind: 'fault', error });
      return undefined;
    }
  }

  async function rest(milliseconds: number): Promise<void> {
    const waking = new AbortController();
    if (stopping.signal.aborted) return;
    resting.add(waking);
    await clock.sleep(milliseconds, waking.signal);
    resting.delete(waking);
  }

  function nudge(): void {
    nudges += 1;
    for (const waking of resting) waking.abort();
  }

  return {
    start() {
      running = Promise.all([...claimants.map(keepSending), keepMending()]);
    },
    nudge,
    async stop() {
      stopping.abort();
      nudge();
      await running;
      await withoutFaults(() => releaseClaims(store, claimants));
    },
  };
}
