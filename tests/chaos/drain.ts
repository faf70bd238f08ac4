import { setTimeout } from 'node:timers/promises';
import { openDatabase, type Store } from '../../server/database/open-database.ts';
import type { Run } from './run.ts';

/** Longer than the longest wait between two attempts, and than the hour that a summary waits for. */
const minutesPerRound = 61;
/** Within the 23 hours after which a mail of unknown fate is parked. */
const roundsAtMost = 20;
const quietMs = 3_000;

/**
 * Lets the mails that wait be sent, the provider in order again. Waiting is cut short by starting
 * the processes on a later hour. False when the queue does not come to an end.
 */
export async function drain(run: Run): Promise<boolean> {
  run.provider.setFaults({});
  const store = await openDatabase(run.database);
  try {
    for (let round = 1; round <= roundsAtMost; round += 1) {
      await run.fleet.stopAll();
      await run.fleet.startOne({ clockAheadMinutes: round * minutesPerRound });
      if (await drainsNow(run, store)) return true;
    }
    return false;
  } finally {
    await run.fleet.stopAll();
    await store.close();
  }
}

/** True once nothing waits; false when nothing has been sent for a while. */
async function drainsNow(run: Run, store: Store): Promise<boolean> {
  let sent = -1;
  let since = performance.now();
  while (performance.now() - since < quietMs) {
    if ((await countPending(store)) + (await countUnannounced(store)) === 0) return true;
    if (run.provider.accepted.length !== sent) {
      sent = run.provider.accepted.length;
      since = performance.now();
    }
    await setTimeout(100);
  }
  return false;
}

/** Enquiries that the next summary to the team is to name. */
async function countUnannounced({ db }: Store): Promise<number> {
  return (await db.selectFrom('unannounced_enquiry').select('enquiry_id').execute()).length;
}

async function countPending({ db }: Store): Promise<number> {
  const row = await db
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('state', '=', 'pending')
    .executeTakeFirstOrThrow();
  return Number(row.count);
}
