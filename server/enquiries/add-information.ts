import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { QueuedMail } from '../outbox/outbox-entry.ts';
import type { Enquiry } from './enquiry.ts';
import { findEnquiryById } from './find-enquiry.ts';
import { moveEnquiry, type Moved } from './move-enquiry.ts';

export interface InformationParts {
  store: Store;
  /** The mail by which the team learns of it. */
  noticeFor: (enquiry: Enquiry, sequence: number) => QueuedMail;
}

/** The same words within this time are one: a double click, or a page that was sent again. */
const sameWordsMinutes = 10;

/** Moves by others may come between reading and writing; more than this many in a row do not. */
const attempts = 5;

/**
 * The member adds something to an enquiry that waits for a reply, or to a complaint that is not
 * closed. The same words sent twice are stored once. Refused (`closed`) where nobody waits for it.
 */
export async function addInformation(
  parts: InformationParts,
  id: string,
  text: string,
  at: Temporal.Instant,
): Promise<Moved<'closed'>> {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const enquiry = await findEnquiryById(parts.store, id);
    if (enquiry === undefined) return { ok: false, refusal: 'unknown' };
    if (await isSaidAlready(parts.store, id, text, at)) return { ok: true, enquiry };
    const moved = await addOnce(parts, enquiry, text, at);
    if (moved.ok || moved.refusal !== 'stale') return moved;
  }
  return { ok: false, refusal: 'stale' };
}

async function addOnce(
  { store, noticeFor }: InformationParts,
  seen: Enquiry,
  text: string,
  at: Temporal.Instant,
): Promise<Moved<'closed'>> {
  const mover = { actor: 'member', at, seenVersion: seen.version };
  return await moveEnquiry<'closed'>(store, seen.id, mover, (enquiry) => {
    if (!takesInformation(enquiry)) return 'closed';
    return {
      kind: 'member-wrote',
      message: { kind: 'from-member', text },
      mails: [noticeFor(enquiry, enquiry.version + 1)],
    };
  });
}

/** Whether somebody still reads what the member adds. */
export function takesInformation({ state, complaint }: Pick<Enquiry, 'state' | 'complaint'>) {
  return state === 'open' || (complaint !== undefined && complaint.stage !== 'closed');
}

async function isSaidAlready(store: Store, id: string, text: string, at: Temporal.Instant) {
  const row = await store.db
    .selectFrom('message')
    .select('id')
    .where('enquiry_id', '=', id)
    .where('kind', '=', 'from-member')
    .where('text', '=', text)
    .where('at', '>=', storedInstant(at.subtract({ minutes: sameWordsMinutes })))
    .executeTakeFirst();
  return row !== undefined;
}
