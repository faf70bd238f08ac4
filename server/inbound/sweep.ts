import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import { noticeMail } from './notice-mail.ts';
import type { Listed, MailEnvelope, Receiving } from './received-mail.ts';

/** A mail may appear in the provider's list a little after its own time. */
const overlapHours = 1;

/** Ten thousand mails; what lies beyond is found by the next sweeps. */
const pagesAtMost = 100;

/** How many mails a sweep found that no webhook had told of, or why it could not look. */
export type Swept = { ok: true; found: number } | { ok: false; errorName: string };

/**
 * Looks through the provider's list for mails whose webhook never came, back to where the last
 * sweep that was whole had begun. The first one ever only marks that point: what came before we
 * took mail in is not ours to answer. `betweenPages` waits as long as the provider's rate asks.
 */
export async function sweepMail(
  store: Store,
  receiving: Receiving,
  now: Temporal.Instant,
  betweenPages: () => Promise<void>,
): Promise<Swept> {
  const sweptUntil = await lastSweep(store, now);
  const horizon = sweptUntil.subtract({ hours: overlapHours });
  let found = 0;
  let after: string | undefined;
  for (let page = 0; page < pagesAtMost; page += 1) {
    const listed = await receiving.list(after);
    if (listed.kind === 'later') return { ok: false, errorName: listed.errorName };
    const { mails } = listed;
    for (const mail of mails.filter((one) => isSince(one, horizon))) {
      if (await noticeMail(store.db, mail, now)) found += 1;
    }
    after = mails.at(-1)?.emailId;
    if (isLast(listed, horizon)) break;
    await betweenPages();
  }
  await markSwept(store, now);
  return { ok: true, found };
}

/** The list is the newest first. */
function isLast({ mails, hasMore }: Listed & { kind: 'list' }, horizon: Temporal.Instant): boolean {
  const oldest = mails.at(-1);
  return oldest === undefined || !hasMore || !isSince(oldest, horizon);
}

function isSince({ receivedAt }: MailEnvelope, horizon: Temporal.Instant): boolean {
  return receivedAt === undefined || Temporal.Instant.compare(receivedAt, horizon) >= 0;
}

async function lastSweep(store: Store, now: Temporal.Instant): Promise<Temporal.Instant> {
  await store.db
    .insertInto('inbound_sweep')
    .values({ id: 1, swept_until: storedInstant(now) })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const { swept_until } = await store.db
    .selectFrom('inbound_sweep')
    .select('swept_until')
    .executeTakeFirstOrThrow();
  return Temporal.Instant.from(swept_until);
}

async function markSwept(store: Store, now: Temporal.Instant): Promise<void> {
  await store.db
    .updateTable('inbound_sweep')
    .set({ swept_until: storedInstant(now) })
    .where('swept_until', '<', storedInstant(now))
    .execute();
}
