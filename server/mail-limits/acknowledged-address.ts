import type { Transaction } from 'kysely';
import { prepare } from '../database/prepare.ts';
import type { Schema } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import { mailLimits } from './limits.ts';

/** Why an address gets no acknowledgement now, once `countAcknowledged` said that it does not. */
export async function whyNotTo(
  transaction: Transaction<Schema>,
  key: string,
): Promise<'suppressed' | 'recipient-cap'> {
  const row = await transaction
    .selectFrom('acknowledged_address')
    .select('suppressed_at')
    .where('address_key', '=', key)
    .executeTakeFirstOrThrow();
  return row.suppressed_at === null ? 'recipient-cap' : 'suppressed';
}

/** Remembers that the address is acknowledged now; false when it may not be. */
export async function countAcknowledged(
  transaction: Transaction<Schema>,
  key: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const latest = storedInstant(now);
  const aDayBefore = storedInstant(now.subtract({ hours: mailLimits.toOneAddress.hours }));
  const { numAffectedRows } = await countOne(transaction, { key, latest, aDayBefore });
  return numAffectedRows === 1n;
}

const countOne = prepare((transaction, { key, latest, aDayBefore }: CountedAddress) =>
  transaction
    .insertInto('acknowledged_address')
    .values({
      address_key: key,
      latest,
      second_latest: null,
      third_latest: null,
      suppressed_at: null,
    })
    .onConflict((conflict) =>
      conflict
        .column('address_key')
        .doUpdateSet((set) => ({
          latest,
          second_latest: set.ref('acknowledged_address.latest'),
          third_latest: set.ref('acknowledged_address.second_latest'),
        }))
        .where('acknowledged_address.suppressed_at', 'is', null)
        .where((where) =>
          where.or([
            where('acknowledged_address.third_latest', 'is', null),
            where('acknowledged_address.third_latest', '<=', aDayBefore),
          ]),
        ),
    ),
);

interface CountedAddress {
  key: string;
  latest: string;
  aDayBefore: string;
}
