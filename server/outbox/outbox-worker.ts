import { attemptNext, leaseMs, type AttemptParts } from './attempt-next.ts';
import { mendTimes } from './mend-times.ts';
import { releaseClaims } from './release-claims.ts';
import { createResting, type Resting } from './resting.ts';
import { createSendGate, type SendGate } from './send-gate.ts';

export interface OutboxWorkerParts extends AttemptParts {
  /** The most calls to the provider; its headers may lower it. */
  callsPerSecond: number;
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

/** Makes a worker on a store. Any number of workers, in any number of processes, may share one. */
export function createOutboxWorker(parts: OutboxWorkerParts): OutboxWorker {
  const gate = createSendGate(parts.clock, parts.callsPerSecond);
  const resting = createResting(parts.clock);
  const stopping = new AbortController();
  const workerId = crypto.randomUUID();
  const claimants = Array.from({ length: slots }, (_, slot) => `${workerId}/${slot}`);
  const sending: Sending = { parts, gate, resting, stopped: stopping.signal };
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
      await withoutFaults(parts, () => releaseClaims(parts.store, claimants));
    },
  };
}

interface Sending {
  parts: OutboxWorkerParts;
  gate: SendGate;
  resting: Resting;
  stopped: AbortSignal;
}

async function keepSending(sending: Sending, claimant: string): Promise<void> {
  const { parts, gate, resting, stopped } = sending;
  while (!stopped.aborted) {
    const wakings = resting.wakings();
    const foundWork = await withoutFaults(parts, async () => {
      const permit = await gate.pass(stopped);
      if (permit === undefined) return false;
      // Where there is one entry there may be more.
      return await attemptNext(parts, claimant, permit, () => resting.wakeAll());
    });
    if (foundWork !== true) await resting.rest(wakings);
  }
}

async function keepMending({ parts, stopped }: Sending): Promise<void> {
  while (!stopped.aborted) {
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
