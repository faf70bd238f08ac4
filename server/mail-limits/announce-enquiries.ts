import type { Transaction } from 'kysely';
import type { Store } from '../database/open-database.ts';
import type { Schema } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import { addToOutbox, type QueuedMail } from '../outbox/outbox-entry.ts';

/** What one summary tells the team of. */
export interface UnannouncedEnquiries {
  count: number;
  /** Of the one that is due first; undefined when none of them has a date. */
  nextDueAt: Temporal.Instant | undefined;
  /** Acknowledgements that wait until the team releases them. */
  withheld: number;
}

/**
 * Puts one summary into the outbox for all enquiries that got no notice of their own and whose hour
 * is over. Each is named once, whichever of several processes gets to it.
 */
export async function announceEnquiries(
  store: Store,
  now: Temporal.Instant,
  summaryOf: (unannounced: UnannouncedEnquiries) => QueuedMail,
): Promise<void> {
  if (!(await isOneDue(store, now))) return;
  await store.db.transaction().execute(async (transaction) => {
    const dueAts = await takeDue(transaction, now);
    if (dueAts.length === 0) return;
    const [first] = dueAts.filter((dueAt) => dueAt !== null).toSorted();
    const summary = summaryOf({
      count: dueAts.length,
      nextDueAt: first === undefined ? undefined : Temporal.Instant.from(first),
      withheld: await countWithheld(transaction),
    });
    await addToOutbox(transaction, now, [summary]);
  });
}

/** Asked without taking the store's write lock, which is needed once an hour at most. */
async function isOneDue(store: Store, now: Temporal.Instant): Promise<boolean> {
  const row = await store.db
    .selectFrom('unannounced_enquiry')
    .select('enquiry_id')
    .where('announce_at', '<=', storedInstant(now))
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes them and gives by when each is due; what another transaction took is not among them. */
async function takeDue(
  transaction: Transaction<Schema>,
  now: Temporal.Instant,
): Promise<(string | null)[]> {
  const taken = await transaction
    .deleteFrom('unannounced_enquiry')
    .where('announce_at', '<=', storedInstant(now))
    .returning((expression) => [
      expression
        .selectFrom('enquiry')
        .select('enquiry.due_at')
        .whereRef('enquiry.id', '=', 'unannounced_enquiry.enquiry_id')
        .as('due_at'),
    ])
    .execute();
  return taken.map(({ due_at }) => due_at);
}

async function countWithheld(transaction: Transaction<Schema>): Promise<number> {
  const { withheld } = await transaction
    .selectFrom('outbox')
    .select(({ fn }) => fn.countAll().as('withheld'))
    .where('state', '=', 'withheld')
    .executeTakeFirstOrThrow();
  return Number(withheld);
}
