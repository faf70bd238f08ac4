import type { Transaction } from 'kysely';
import { prepare } from '../database/prepare.ts';
import type { MailCountRow, Schema } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';

/** Something that may cause so many mails until its span of time ends. */
export interface CountedSpan {
  key: string;
  atMost: number;
  endsAt: Temporal.Instant;
}

/** The span of `now` by the clock of UTC; its own key, so that counting begins anew with the next. */
export function spanOf(
  name: string,
  unit: 'hour' | 'day',
  now: Temporal.Instant,
  atMost: number,
): CountedSpan {
  const spanMs = unit === 'hour' ? hourMs : 24 * hourMs;
  const which = Math.floor(now.epochMilliseconds / spanMs);
  const endsAt = Temporal.Instant.fromEpochMilliseconds((which + 1) * spanMs);
  return { key: `${name}/${unit}-${which}`, atMost, endsAt };
}

const hourMs = 3_600_000;

/** The spans among these in which no further mail fits. */
export async function fullSpans(
  transaction: Transaction<Schema>,
  spans: readonly CountedSpan[],
): Promise<Set<CountedSpan>> {
  const [one = '', two = '', three = '', four = '', ...more] = spans.map(({ key }) => key);
  if (more.length > 0) throw new Error('Cannot ask for more than four spans at once');
  const { rows } = await selectMails(transaction, { one, two, three, four });
  const mails = new Map(rows.map((row) => [row.key, row.mails]));
  return new Set(spans.filter(({ key, atMost }) => (mails.get(key) ?? 0) >= atMost));
}

/** As many spans as one enquiry counts in. */
const selectMails = prepare((transaction, keys: Record<'one' | 'two' | 'three' | 'four', string>) =>
  transaction
    .selectFrom('mail_count')
    .select(['key', 'mails'])
    .where('key', 'in', Object.values(keys)),
);

/** Counts one mail in each span; false when one of them had filled up meanwhile. */
export async function count(
  transaction: Transaction<Schema>,
  spans: readonly CountedSpan[],
): Promise<boolean> {
  // In one order for all, so that two transactions never wait for each other.
  const inOrder = spans.toSorted((one, other) => (one.key < other.key ? -1 : 1));
  for (const { key, atMost, endsAt } of inOrder) {
    const row = { key, mails: 1, at_most: atMost, ends_at: storedInstant(endsAt) };
    if ((await countOne(transaction, row)).numAffectedRows === 0n) return false;
  }
  return true;
}

const countOne = prepare((transaction, row: MailCountRow) =>
  transaction
    .insertInto('mail_count')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .column('key')
        .doUpdateSet((set) => ({
          mails: set('mail_count.mails', '+', 1),
          at_most: set.ref('excluded.at_most'),
        }))
        .whereRef('mail_count.mails', '<', 'excluded.at_most'),
    ),
);
