import { lockedRow, type StoreTransaction } from '../../database/locked-row.ts';
import type { Store } from '../../database/open-database.ts';
import type { EndedContactRow } from '../../database/schema.ts';
import { storedInstant } from '../../database/stored-time.ts';
import type { QueuedMail } from '../../outbox/outbox-entry.ts';
import type { Enquiry } from '../enquiry.ts';
import { moveWithin, type Move, type Moved, type Mover } from '../move-enquiry.ts';
import { fromRow, type EndedContact } from './ended-contact.ts';

export type DecisionRefusal = 'no-proposal' | 'same-person';

/** A second person's word on a proposal to end contact. */
export type Decision =
  | { approve: false }
  | { approve: true; mailFor: (enquiry: Enquiry, contact: EndedContact) => QueuedMail };

/**
 * A second staff member, never the one who proposed it, ends contact or declines to. When it is
 * ended the member is told by one mail, and whatever else of theirs waits for a reply is closed
 * with it, since no reply will be given.
 */
export async function decideEnding(
  store: Store,
  enquiry: Enquiry,
  mover: Mover,
  decision: Decision,
): Promise<Moved<DecisionRefusal>> {
  return await store.db.transaction().execute(async (transaction) => {
    const part = { ...store, transaction };
    const proposal = await lockedProposal(part, enquiry.id);
    if (proposal === undefined) return { ok: false, refusal: 'no-proposal' };
    if (proposal.proposed_by === mover.actor) return { ok: false, refusal: 'same-person' };
    const contact = fromRow(proposal);
    const moved = await moveWithin<never>(part, enquiry.id, mover, (current) =>
      decision.approve
        ? { ...ended(current, mover), mails: [decision.mailFor(current, contact)] }
        : { kind: 'ending-declined' },
    );
    if (!moved.ok) return moved;
    await write(part, proposal, mover, decision.approve ? 'ended' : 'declined');
    if (decision.approve) await closeOthers(part, enquiry, mover);
    return moved;
  });
}

async function lockedProposal({ engine, transaction }: StoreTransaction, enquiryId: string) {
  const query = transaction
    .selectFrom('ended_contact')
    .selectAll()
    .where('enquiry_id', '=', enquiryId)
    .where('state', '=', 'proposed');
  return await lockedRow<EndedContactRow>(engine, query);
}

/** An answer that was given keeps its time; what is open is owed no reply any more. */
function ended({ state }: Enquiry, { at }: Mover): Move {
  const change = { state: 'closed', outcome: 'contact-ended', closed_at: storedInstant(at) };
  return { kind: 'contact-ended', change: state === 'open' ? change : {} };
}

async function write(
  { transaction }: StoreTransaction,
  { id }: EndedContactRow,
  { actor, at }: Mover,
  state: 'ended' | 'declined',
): Promise<void> {
  await transaction
    .updateTable('ended_contact')
    .set({ state, decided_by: actor, decided_at: storedInstant(at) })
    .where('id', '=', id)
    .execute();
}

async function closeOthers(
  part: StoreTransaction,
  { id, email }: Enquiry,
  { actor, at }: Mover,
): Promise<void> {
  const others = await part.transaction
    .selectFrom('enquiry')
    .select('id')
    .where('email', '=', email)
    .where('state', '=', 'open')
    .where('id', '<>', id)
    .execute();
  for (const other of others) {
    await moveWithin(part, other.id, { actor, at }, (enquiry) => ended(enquiry, { actor, at }));
  }
}
