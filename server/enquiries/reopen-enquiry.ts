import type { Store } from '../database/open-database.ts';
import { isContactEnded } from './ended-contact/ended-contact.ts';
import { isAnonymised, type Enquiry } from './enquiry.ts';
import { findEnquiryById } from './find-enquiry.ts';
import { moveWithin, type Move, type Moved, type Mover } from './move-enquiry.ts';
import { isClosedByArticle, standingOf } from './standing.ts';

type ReopenRefusal = 'not-closed-by-article' | 'contact-ended';

/**
 * A reply is still wanted although an article was to answer it: the enquiry is open again and due
 * when it was due before. Refused where a person replied, nothing was closed, nobody is named any
 * more to whom a reply could go, or contact with the member was ended (clause 4b).
 */
export async function reopenEnquiry(
  store: Store,
  id: string,
  mover: Mover,
): Promise<Moved<ReopenRefusal>> {
  return await store.db.transaction().execute(async (transaction) => {
    const enquiry = await findEnquiryById({ ...store, db: transaction }, id);
    const isEnded = enquiry !== undefined && (await isContactEnded(transaction, enquiry.email));
    const part = { ...store, transaction };
    return await moveWithin<ReopenRefusal>(part, id, mover, (current) => decide(current, isEnded));
  });
}

function decide(enquiry: Enquiry, isEnded: boolean): Move | ReopenRefusal {
  if (!isClosedByArticle(standingOf(enquiry)) || isAnonymised(enquiry)) {
    return 'not-closed-by-article';
  }
  if (isEnded) return 'contact-ended';
  const change = { state: 'open', outcome: null, answering_article: null, closed_at: null };
  return { kind: 'reopened', change };
}
