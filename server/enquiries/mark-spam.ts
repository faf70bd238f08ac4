import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import { moveEnquiry, type Moved, type Mover } from './move-enquiry.ts';

/** Closes what nobody asked: no reply is owed, and the published record counts it apart. */
export async function markSpam(store: Store, id: string, mover: Mover): Promise<Moved<'not-open'>> {
  return await moveEnquiry<'not-open'>(store, id, mover, ({ state }) =>
    state === 'open'
      ? {
          kind: 'marked-spam',
          change: { state: 'closed', outcome: 'spam', closed_at: storedInstant(mover.at) },
        }
      : 'not-open',
  );
}
