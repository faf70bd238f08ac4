import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import { moveEnquiry, type Moved } from './move-enquiry.ts';

/**
 * The member says that it is answered, by this article or, undefined, by something else: the
 * enquiry is closed and no reply is owed. Refused when it is not open any more, so that an answer
 * once given keeps its own time.
 */
export async function selfAnswerEnquiry(
  store: Store,
  id: string,
  article: string | undefined,
  at: Temporal.Instant,
): Promise<Moved<'not-open'>> {
  return await moveEnquiry<'not-open'>(store, id, { actor: 'member', at }, ({ state }) =>
    state === 'open'
      ? {
          kind: 'self-answered',
          details: article === undefined ? {} : { article },
          change: {
            state: 'answered',
            outcome: 'self-answered',
            answering_article: article ?? null,
            closed_at: storedInstant(at),
          },
        }
      : 'not-open',
  );
}
