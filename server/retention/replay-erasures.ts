import type { Store } from '../database/open-database.ts';
import type { ErasureRow } from '../database/schema.ts';
import type { Fingerprint } from '../mail-limits/mailbox-key.ts';
import { anonymiseEnquiry } from './anonymise-enquiry.ts';
import { addToErasureList, readErasureList } from './erasure-list.ts';
import { personKey } from './person-key.ts';

/**
 * Brings store and list of erasures together: what the list names and the store does not know,
 * because it was restored from an older copy, is erased again; what only the store knows is added
 * to the list. Gives how many enquiries were anonymised.
 */
export async function replayErasures(
  store: Store,
  fingerprint: Fingerprint,
  file: string,
  now: Temporal.Instant,
): Promise<number> {
  const known = await store.db.selectFrom('erasure').selectAll().execute();
  const listed = await readErasureList(file);
  const missing = without(listed, known);
  const count = missing.length === 0 ? 0 : await eraseAgain(store, fingerprint, missing, now);
  await addToErasureList(file, without(known, listed));
  return count;
}

function without(rows: readonly ErasureRow[], others: readonly ErasureRow[]): ErasureRow[] {
  const nameOf = ({ person, erased_at }: ErasureRow) => `${person} ${erased_at}`;
  const names = new Set(others.map(nameOf));
  return rows.filter((row) => !names.has(nameOf(row)));
}

/** Nobody's address is in the list, so every address of the store is held against it. */
async function eraseAgain(
  store: Store,
  fingerprint: Fingerprint,
  erasures: readonly ErasureRow[],
  now: Temporal.Instant,
): Promise<number> {
  const byPerson = Map.groupBy(erasures, ({ person }) => person);
  return await store.db.transaction().execute(async (transaction) => {
    const named = transaction
      .selectFrom('enquiry')
      .select(['id', 'email', 'received_at'])
      .where('email', '<>', '');
    const isPostgres = store.engine === 'postgres';
    const enquiries = await (isPostgres ? named.forUpdate() : named).execute();
    let count = 0;
    for (const { id, email, received_at } of enquiries) {
      const erasure = byPerson
        .get(personKey(fingerprint, email))
        ?.find(({ erased_at }) => received_at <= erased_at);
      if (erasure === undefined) continue;
      const mover = { actor: 'system', at: now };
      await anonymiseEnquiry({ ...store, transaction }, id, mover, erasure.reason);
      count += 1;
    }
    const rows = transaction.insertInto('erasure').values(erasures);
    // Another process may be starting on the same store.
    await rows.onConflict((conflict) => conflict.doNothing()).execute();
    return count;
  });
}
