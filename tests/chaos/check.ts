import { sql } from 'kysely';
import { openDatabase, type Store } from '../../server/database/open-database.ts';
import type { EnquiryRow, OutboxRow } from '../../server/database/schema.ts';
import type { AcceptedMail } from '../support/fake-resend.ts';
import { entryOf } from './accepted-entry.ts';
import { checkReports } from './reports.ts';
import type { Run } from './run.ts';

/** What was found when everything had come to rest. */
export interface Findings {
  enquiries: number;
  mails: number;
  lost: number;
  twice: number;
}

/**
 * Holds what members were told against what is stored and what the provider accepted, and adds
 * every difference to the run's violations.
 */
export async function checkEverything(run: Run, isDrained: boolean): Promise<Findings> {
  const store = await openDatabase(run.database);
  try {
    if (!isDrained) run.violations.add('the queue did not drain');
    await checkIntegrity(run, store);
    const enquiries = await store.db.selectFrom('enquiry').selectAll().execute();
    const outbox = await store.db.selectFrom('outbox').selectAll().execute();
    const stored = compareStored(run, enquiries);
    checkQueued(run, enquiries, outbox);
    checkReports(run, outbox, await store.db.selectFrom('act').selectAll().execute());
    const mailed = compareMailed(run, outbox, run.provider.accepted);
    return {
      enquiries: enquiries.length,
      mails: run.provider.accepted.length,
      lost: stored.lost + mailed.lost,
      twice: stored.twice + mailed.twice,
    };
  } finally {
    await store.close();
  }
}

async function checkIntegrity({ violations }: Run, store: Store): Promise<void> {
  if (store.engine !== 'sqlite') return;
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check`.execute(store.db);
  if (rows[0]?.integrity_check !== 'ok') violations.add('the store is damaged');
}

/** Everybody who was thanked is stored, under the receipt they were given; nobody is stored twice. */
function compareStored({ members, violations }: Run, enquiries: readonly EnquiryRow[]) {
  const byMessage = Map.groupBy(enquiries, ({ message }) => message);
  const lost = [...members.thanked].filter(
    ([message, receipt]) => !byMessage.get(message)?.some(({ id }) => receipt.includes(id)),
  ).length;
  const twice = [...byMessage.values()].filter((rows) => rows.length > 1).length;
  if (lost > 0) violations.add(`${lost} who were thanked are not stored`);
  if (twice > 0) violations.add(`${twice} messages are stored twice`);
  return { lost, twice };
}

/** Every enquiry has one acknowledgement, and the team one notice of it: its own, or in a summary. */
function checkQueued(
  { violations, provider }: Run,
  enquiries: readonly EnquiryRow[],
  outbox: readonly OutboxRow[],
): void {
  const kindsOf = Map.groupBy(outbox, ({ enquiry_id }) => enquiry_id);
  const wrong = enquiries.filter(({ id }) => {
    const kinds =
      kindsOf
        .get(id)
        ?.map(({ kind }) => kind)
        .toSorted() ?? [];
    return !['acknowledgement', 'acknowledgement,team-notice'].includes(kinds.join());
  }).length;
  if (wrong > 0) violations.add(`${wrong} enquiries do not have exactly their mails`);
  const noticed = outbox.filter(({ kind }) => kind === 'team-notice').length;
  const heard = provider.accepted.reduce((sum, mail) => sum + summedUpBy(mail), noticed);
  if (heard !== enquiries.length) {
    violations.add(`the team heard of ${heard} of ${enquiries.length} enquiries`);
  }
}

/** Every mail in the outbox reached the provider once, and no other mail did. */
function compareMailed(
  { violations }: Run,
  outbox: readonly OutboxRow[],
  accepted: readonly AcceptedMail[],
) {
  const byEntry = Map.groupBy(accepted, entryOf);
  const lost = outbox.filter(({ id }) => !byEntry.has(id)).length;
  const twice = [...byEntry.values()].filter((mails) => mails.length > 1).length;
  const known = new Set(outbox.map(({ id }) => id));
  const orphans = [...byEntry.keys()].filter((id) => !known.has(id)).length;
  const unfinished = outbox.filter(({ state }) => state !== 'sent');
  if (lost > 0) violations.add(`${lost} mails never reached the provider`);
  if (twice > 0) violations.add(`${twice} mails reached the provider twice`);
  if (orphans > 0) violations.add(`${orphans} mails were sent about nothing that is stored`);
  for (const { kind, state, last_error, attempts } of unfinished) {
    const facts = [kind, state, last_error ?? 'no error', `${attempts} attempts`].join(', ');
    violations.add(`a mail is not marked as sent: ${facts}`);
  }
  return { lost, twice };
}

/** How many enquiries a summary to the team stands for: `1,234 more messages: …`. */
function summedUpBy({ email }: AcceptedMail): number {
  const [, count = '0'] = /^([\d,]+) more messages?:/.exec(String(email.subject)) ?? [];
  return Number(count.replaceAll(',', ''));
}
