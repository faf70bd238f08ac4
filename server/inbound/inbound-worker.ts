import { storedInstant } from '../database/stored-time.ts';
import { createResting, type Resting } from '../outbox/resting.ts';
import { releaseMail } from './claim-mail.ts';
import { sweepMail } from './sweep.ts';
import { forgetReports, secondsWithoutReports } from './webhook-watch.ts';
import { workNext, type WorkParts } from './work-next.ts';

/** Without `receiving` mail is not fetched; reports are watched all the same. */
export type InboundWorkerParts = Omit<WorkParts, 'receiving'> & {
  receiving: WorkParts['receiving'] | undefined;
};

/** Takes in the mails that wait, two at a time, and looks for those that nobody told us of. */
export interface InboundWorker {
  start(): void;
  /** A mail was noticed: look at once, not only within a second. */
  nudge(): void;
  /** Lets mails under way finish, gives back every claim, and never starts again. */
  stop(): Promise<void>;
}

const slots = 2;
const choresAgainMs = 5 * 60_000;
const betweenPagesMs = 500;

/** Makes a worker on a store. Any number of them, in any number of processes, may share one. */
export function createInboundWorker(parts: InboundWorkerParts): InboundWorker {
  const { receiving } = parts;
  const resting = createResting(parts.clock);
  const stopping = new AbortController();
  const stopped = stopping.signal;
  const workerId = crypto.randomUUID();
  const claimants = Array.from({ length: slots }, (_, slot) => `${workerId}/${slot}`);
  let running: Promise<unknown> = Promise.resolve();
  return {
    start() {
      const working = receiving === undefined ? undefined : { ...parts, receiving };
      const atWork = claimants.map(
        (claimant) => working && keepTaking(working, resting, claimant, stopped),
      );
      running = Promise.all([...atWork, keepChores(parts, stopped)]);
    },
    nudge: () => resting.wakeAll(),
    async stop() {
      stopping.abort();
      resting.wakeAll();
      await running;
      await withoutFaults(parts, () => releaseMail(parts.store, claimants));
    },
  };
}

async function keepTaking(
  parts: WorkParts,
  resting: Resting,
  claimant: string,
  stopped: AbortSignal,
): Promise<void> {
  while (!stopped.aborted) {
    const wakings = resting.wakings();
    const outcome = await withoutFaults(parts, () => workNext(parts, claimant));
    if (outcome === 'worked') continue;
    if (typeof outcome === 'object') await parts.clock.sleep(outcome.pauseMs, stopped);
    else await resting.rest(wakings);
  }
}

async function keepChores(parts: InboundWorkerParts, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    await withoutFaults(parts, () => doChores(parts, stopped));
    await parts.clock.sleep(choresAgainMs, stopped);
  }
}

async function doChores(parts: InboundWorkerParts, stopped: AbortSignal): Promise<void> {
  const { store, receiving, clock, onEvent } = parts;
  await forgetReports(store, clock.now());
  const seconds = await secondsWithoutReports(store, clock.now());
  if (seconds !== undefined) onEvent({ kind: 'no-webhooks', seconds });
  if (receiving === undefined) return;
  await mendAttempts(parts);
  const swept = await sweepMail(store, receiving, clock.now(), () =>
    clock.sleep(betweenPagesMs, stopped),
  );
  if (!swept.ok) onEvent({ kind: 'unlisted', errorName: swept.errorName });
  else if (swept.found > 0) onEvent({ kind: 'found', count: swept.found });
}

/** Brings back times that lie further ahead than we ever set them: the clock was put back. */
async function mendAttempts({ store, clock }: InboundWorkerParts): Promise<void> {
  const now = clock.now();
  await store.db
    .updateTable('inbound_mail')
    .set({ next_attempt_at: storedInstant(now), claimed_by: null, claimed_until: null })
    .where('state', '=', 'waiting')
    .where((where) =>
      where.or([
        where('next_attempt_at', '>', storedInstant(now.add({ hours: 2 }))),
        where('claimed_until', '>', storedInstant(now.add({ hours: 2 }))),
      ]),
    )
    .execute();
}

/** A store that cannot be reached now is there again later, and so must we be. */
async function withoutFaults<Result>(
  { onEvent }: Pick<WorkParts, 'onEvent'>,
  work: () => Promise<Result>,
): Promise<Result | undefined> {
  try {
    return await work();
  } catch (error) {
    onEvent({ kind: 'fault', error });
    return undefined;
  }
}
