import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { QueuedMail } from '../outbox/outbox-entry.ts';
import type { Enquiry } from './enquiry.ts';
import { moveEnquiry, type Moved, type Mover } from './move-enquiry.ts';

export type NameArticleRefusal = 'not-open' | 'not-member' | 'no-address';

/**
 * Closes an enquiry under clause 3b: the answer stands in an article, which the member is told by
 * mail, with how to say that a reply is still wanted. The clause is about members only.
 */
export async function nameArticle(
  store: Store,
  id: string,
  mover: Mover,
  { article, mailFor }: { article: string; mailFor: (enquiry: Enquiry) => QueuedMail },
): Promise<Moved<NameArticleRefusal>> {
  return await moveEnquiry<NameArticleRefusal>(store, id, mover, (enquiry) => {
    if (enquiry.state !== 'open') return 'not-open';
    if (enquiry.relationship !== 'member') return 'not-member';
    if (enquiry.email === '') return 'no-address';
    return {
      kind: 'article-named',
      details: { article },
      change: {
        state: 'closed',
        outcome: 'article-named',
        answering_article: article,
        closed_at: storedInstant(mover.at),
      },
      mails: [mailFor(enquiry)],
    };
  });
}
