import { randomUUIDv7 } from 'node:crypto';
import type { StoreTransaction } from '../../database/locked-row.ts';
import type { Store } from '../../database/open-database.ts';
import { storedInstant } from '../../database/stored-time.ts';
import type { Enquiry } from '../enquiry.ts';
import { moveWithin, type Moved, type Mover } from '../move-enquiry.ts';
import { addressHash, type EndingReason } from './ended-contact.ts';

export interface Proposal {
  reason: EndingReason;
  /** What happened, for the team's log. */
  words: string;
  reviewOn: Temporal.PlainDate;
}

export type ProposalRefusal = 'no-address' | 'ending-under-way';

/**
 * Proposes to end contact with whoever wrote an enquiry (clause 4b). Nothing changes for them
 * until a second staff member approves.
 */
export async function proposeEnding(
  store: Store,
  enquiry: Enquiry,
  mover: Mover,
  proposal: Proposal,
): Promise<Moved<ProposalRefusal>> {
  return await store.db.transaction().execute(async (transaction) => {
    const part = { ...store, transaction };
    const isUnderWay = await isProposedOrEnded(part, enquiry.email);
    const moved = await moveWithin<ProposalRefusal>(part, enquiry.id, mover, ({ email }) => {
      if (email === '') return 'no-address';
      if (isUnderWay) return 'ending-under-way';
      return {
        kind: 'ending-proposed',
        details: { reason: proposal.reason, reviewOn: proposal.reviewOn.toString() },
        message: { kind: 'note', text: proposal.words },
      };
    });
    if (moved.ok) await write(part, enquiry, mover, proposal);
    return moved;
  });
}

async function isProposedOrEnded({ transaction }: StoreTransaction, email: string) {
  const row = await transaction
    .selectFrom('ended_contact')
    .select('id')
    .where('address_hash', '=', addressHash(email))
    .where('state', 'in', ['proposed', 'ended'])
    .executeTakeFirst();
  return row !== undefined;
}

async function write(
  { transaction }: StoreTransaction,
  { id, email }: Enquiry,
  { actor, at }: Mover,
  { reason, reviewOn }: Proposal,
): Promise<void> {
  await transaction
    .insertInto('ended_contact')
    .values({
      id: randomUUIDv7(),
      address_hash: addressHash(email),
      enquiry_id: id,
      reason,
      review_on: reviewOn.toString(),
      proposed_by: actor,
      proposed_at: storedInstant(at),
      decided_by: null,
      decided_at: null,
      state: 'proposed',
      lifted_by: null,
      lifted_at: null,
    })
    .execute();
}
