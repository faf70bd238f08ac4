import type { Transaction } from 'kysely';
import type { Schema } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';
import { mailLimits } from './limits.ts';

/** Why an address gets no acknowledgement now; undefined when it may have one. */
export async function whyNotTo(
  transaction: Transaction<Schema>,
  key: string,
  now: Temporal.Instant,
): Promise<'suppressed' | 'recipient-cap' | undefined> {
  const row = await transaction
    .selectFrom('acknowledged_address')
    .select(['third_latest', 'suppressed_at'])
    .where('address_key', '=', key)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  if (row.suppressed_at !== null) return 'suppressed';
  return row.third_latest !== null && row.third_latest > aDayBefore(now)
    ? 'recipient-cap'
    : undefined;
}

/** Remembers that the address is acknowledged now; false when others filled its cap meanwhile. */
export async function countAcknowledged(
  transaction: Transaction<Schema>,
  key: string,
  now: Temporal.Instant,
): Promise<boolean> {
  const latest = storedInstant(now);
  const counted = await transaction
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
            where('acknowledged_address.third_latest', '<=', aDayBefore(now)),
          ]),
        ),
    )
    .returning('address_key')
    .execute();
  return counted.length === 1;
}

function aDayBefore(now: Temporal.Instant): string {
  return storedInstant(now.subtract({ hours: mailLimits.toOneAddress.hours }));
}
