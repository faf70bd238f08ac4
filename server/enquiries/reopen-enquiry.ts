import type { Store } from '../database/open-database.ts';
import { isAnonymised, type Enquiry } from './enquiry.ts';
import { moveEnquiry, type Moved, type Mover } from './move-enquiry.ts';

/**
 * A reply is still wanted although an article was to answer it: the enquiry is open again and due
 * when it was due before. Refused where a person replied, nothing was closed, or nobody is named any
 * more to whom a reply could go.
 */
export async function reopenEnquiry(
  store: Store,
  id: string,
  mover: Mover,
): Promise<Moved<'not-closed-by-article'>> {
  return await moveEnquiry<'not-closed-by-article'>(store, id, mover, (enquiry) =>
    isClosedByArticle(enquiry)
      ? {
          kind: 'reopened',
          change: { state: 'open', outcome: null, answering_article: null, closed_at: null },
        }
      : 'not-closed-by-article',
  );
}

function isClosedByArticle(enquiry: Enquiry): boolean {
  const { outcome } = enquiry;
  return (outcome === 'self-answered' || outcome === 'article-named') && !isAnonymised(enquiry);
}
