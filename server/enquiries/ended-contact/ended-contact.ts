import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import { prepare } from '../../database/prepare.ts';
import type { EndedContactRow, Schema } from '../../database/schema.ts';

/** Why contact may be ended under clause 4b; the words for members are in their phrases. */
export const endingReasons = ['abuse', 'threats', 'discrimination', 'harassment'] as const;

export type EndingReason = (typeof endingReasons)[number];

/** Contact with an address that somebody proposed to end, and what became of that. */
export interface EndedContact {
  id: string;
  enquiryId: string;
  state: 'proposed' | 'declined' | 'ended' | 'lifted';
  reason: EndingReason;
  /** The London day on which the team looks at it again. */
  reviewOn: Temporal.PlainDate;
  proposedBy: string;
  proposedAt: Temporal.Instant;
  decidedBy: string | undefined;
  decidedAt: Temporal.Instant | undefined;
}

/** What the list of ended contacts is kept by, so that it holds no addresses of its own. */
export function addressHash(email: string): string {
  return createHash('sha256').update(email.toLowerCase()).digest('base64url');
}

/** Whether the team has ended contact with an address. One look-up by index. */
export async function isContactEnded(
  transaction: Transaction<Schema>,
  email: string,
): Promise<boolean> {
  if (email === '') return false;
  const ended = await selectEnded(transaction, { hash: addressHash(email) });
  return ended.rows.length > 0;
}

const selectEnded = prepare((transaction, { hash }: { hash: string }) =>
  transaction
    .selectFrom('ended_contact')
    .select('id')
    .where('address_hash', '=', hash)
    .where('state', '=', 'ended')
    .limit(1),
);

/** What is proposed or holds about contact with an address; nothing where contact is as usual. */
export async function contactWith(
  db: Kysely<Schema>,
  email: string,
): Promise<EndedContact | undefined> {
  if (email === '') return undefined;
  const row = await db
    .selectFrom('ended_contact')
    .selectAll()
    .where('address_hash', '=', addressHash(email))
    .where('state', 'in', ['proposed', 'ended'])
    .orderBy('proposed_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && fromRow(row);
}

/** Reads a row of ours. */
export function fromRow(row: EndedContactRow): EndedContact {
  return {
    id: row.id,
    enquiryId: row.enquiry_id,
    state: row.state as EndedContact['state'],
    reason: row.reason as EndingReason,
    reviewOn: Temporal.PlainDate.from(row.review_on),
    proposedBy: row.proposed_by,
    proposedAt: Temporal.Instant.from(row.proposed_at),
    decidedBy: row.decided_by ?? undefined,
    decidedAt: row.decided_at === null ? undefined : Temporal.Instant.from(row.decided_at),
  };
}
