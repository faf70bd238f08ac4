import { randomUUIDv7 } from 'node:crypto';
import { sql, type Transaction } from 'kysely';
import type { Store } from '../../database/open-database.ts';
import type { Schema, SignInRow } from '../../database/schema.ts';
import { storedInstant } from '../../database/stored-time.ts';
import { addToOutbox, type QueuedMail } from '../../outbox/outbox-entry.ts';

/** How long a mailed link is good for, how many are mailed to one address, and codes tried. */
export const signInLimits = {
  goodForMinutes: 10,
  mailsPerAddress: 3,
  mailsWithinMinutes: 15,
  wrongCodes: 5,
} as const;

/** Somebody asked to be let in; everything secret about it is hashed already. */
export interface SignInRequest extends Pick<
  SignInRow,
  'address_hash' | 'token_hash' | 'code_hash' | 'browser_hash'
> {
  /** Undefined for an address that may not sign in: written down alike, and nothing is sent. */
  mail: QueuedMail | undefined;
}

/** Writes a request down with its mail, unless the address was sent enough of them lately. */
export async function requestSignIn(
  { db, engine }: Store,
  { mail, ...hashes }: SignInRequest,
  now: Temporal.Instant,
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    if (engine === 'postgres') {
      // Of two requests at once, the second has to see the first one's row.
      await sql`select pg_advisory_xact_lock(hashtext(${hashes.address_hash}))`.execute(
        transaction,
      );
    }
    await forgetOld(transaction, now);
    if (await hasEnough(transaction, hashes.address_hash, now)) return;
    await transaction.insertInto('sign_in').values(newRow(hashes, now)).execute();
    await addToOutbox(transaction, now, mail === undefined ? [] : [mail]);
  });
}

function newRow(hashes: Omit<SignInRequest, 'mail'>, now: Temporal.Instant): SignInRow {
  return {
    ...hashes,
    id: randomUUIDv7(),
    requested_at: storedInstant(now),
    expires_at: storedInstant(now.add({ minutes: signInLimits.goodForMinutes })),
    wrong_codes: 0,
    used_at: null,
  };
}

async function hasEnough(
  transaction: Transaction<Schema>,
  addressHash: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const since = storedInstant(now.subtract({ minutes: signInLimits.mailsWithinMinutes }));
  const { count } = await transaction
    .selectFrom('sign_in')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('address_hash', '=', addressHash)
    .where('requested_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(count) >= signInLimits.mailsPerAddress;
}

/** Nothing reads a request after a day. */
async function forgetOld(transaction: Transaction<Schema>, now: Temporal.Instant): Promise<void> {
  await transaction
    .deleteFrom('sign_in')
    .where('requested_at', '<', storedInstant(now.subtract({ hours: 24 })))
    .execute();
}
