import type { Store } from '../database/open-database.ts';
import { londonDay } from '../../src/wording/dates.ts';
import { addOnceToOutbox } from '../outbox/outbox-entry.ts';
import type { AppParts } from '../web/app-parts.ts';
import { digestFacts } from './digest-facts.ts';
import { digestMail } from './digest-mail.ts';
import { digestWeek, type DigestWeek } from './digest-week.ts';

/**
 * Puts the digest of the last week into the outbox, once however often and by how many processes
 * this is asked; true when it was put there now. Before the first enquiry there is nothing to tell.
 */
export async function queueDigest(parts: AppParts): Promise<boolean> {
  const { store, site } = parts;
  const now = parts.now();
  const week = digestWeek(now);
  if ((await isQueued(store, week)) || !(await hasBegun(store, week))) return false;
  const facts = await digestFacts(store, week, now);
  const today = londonDay(now).toString();
  const due = (await site.reviews()).filter(({ nextReview }) => nextReview <= today);
  const mail = digestMail(
    parts,
    week,
    facts,
    due.map(({ text }) => text),
  );
  return await addOnceToOutbox(store, now, mail);
}

/** Asked first, so that the facts are not gathered every few minutes for nothing. */
async function isQueued(store: Store, { first }: DigestWeek): Promise<boolean> {
  const row = await store.db
    .selectFrom('outbox')
    .select('id')
    .where('idempotency_key', '=', `digest/${first.toString()}`)
    .executeTakeFirst();
  return row !== undefined;
}

async function hasBegun(store: Store, { last }: DigestWeek): Promise<boolean> {
  const row = await store.db
    .selectFrom('enquiry')
    .select('id')
    .where('received_date', '<=', last.toString())
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
