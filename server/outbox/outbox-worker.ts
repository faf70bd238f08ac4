import { attemptNext, leaseMs, untilStored, type AttemptParts } from './attempt-next.ts';
import { mendTimes } from './mend-times.ts';
import { releaseClaims } from './release-claims.ts';
import { createResting, type Resting } from './resting.ts';

export interface OutboxWorkerParts extends AttemptParts {
  /** What is to be done once a minute beside sending. */
  chores?: readonly ((now: Temporal.Instant) => Promise<void>)[];
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
const mendAgainMs = 60_000;

/** A store that is away when we stop may come back; after this the leases end by themselves. */
const givingBackMs = 3_000;

/** A gate that is shut for long is looked at now and then: somebody may have opened it. */
const lookAtGateMs = 60_000;

/** Makes a worker on a store. Any number of workers, in any number of processes, may share one. */
export function createOutboxWorker(parts: OutboxWorkerParts): OutboxWorker {
  const resting = createResting(parts.clock);
  const stopping = new AbortController();
  const workerId = crypto.randomUUID();
  const claimants = Array.from({ length: slots }, (_, slot) => `${workerId}/${slot}`);
  const sending: Sending = { parts, resting, stopped: stopping.signal };
  let running: Promise<unknown> = Promise.resolve();
  return {
    start() {
      const slotsAtWork = claimants.map((claimant) => keepSending(sending, claimant));
      running = Promise.all([...slotsAtWork, keepMending(sending)]);
    },
    nudge: () => resting.wakeAll(),
    async stop() {
      stopping.abort();
      resting.wakeAll();
      await running;
      const lastMs = parts.clock.elapsedMs() + givingBackMs;
      await withoutFaults(parts, () =>
        untilStored(parts, lastMs, () => releaseClaims(parts.store, claimants)),
      );
    },
  };
}

interface Sending {
  parts: OutboxWorkerParts;
  resting: Resting;
  stopped: AbortSignal;
}

async function keepSending(sending: Sending, claimant: string): Promise<void> {
  const { parts, resting, stopped } = sending;
  while (!stopped.aborted) {
    const wakings = resting.wakings();
    // Where there is one entry there may be more.
    const looked = await withoutFaults(parts, () =>
      attemptNext(parts, claimant, () => resting.wakeAll()),
    );
    if (looked === 'attempted') continue;
    if (looked === 'nothing' || looked === undefined) await resting.rest(wakings);
    else await parts.clock.sleep(Math.min(looked.waitMs, lookAtGateMs), stopped);
  }
}

async function keepMending({ parts, stopped }: Sending): Promise<void> {
  while (!stopped.aborted) {
    await withoutFaults(parts, () => parts.clock.setRight());
    await withoutFaults(parts, () => mendTimes(parts.store, parts.clock.now(), leaseMs));
    for (const chore of parts.chores ?? []) {
      await withoutFaults(parts, () => chore(parts.clock.now()));
    }
    await parts.clock.sleep(mendAgainMs, stopped);
  }
}

/** A store that cannot be reached now is there again later, and so must we be. */
async function withoutFaults<Result>(
  { onEvent }: AttemptParts,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    onEvent({ kind: 'fault', error });
    return undefined;
  }
}
