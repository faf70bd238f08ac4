import type { Store } from '../database/open-database.ts';
import { moveEnquiry, type Moved, type Mover } from './move-enquiry.ts';

/** It was no spam after all: it is open again, and due when it was due before. */
export async function undoSpam(store: Store, id: string, mover: Mover): Promise<Moved<'not-spam'>> {
  return await moveEnquiry<'not-spam'>(store, id, mover, ({ outcome }) =>
    outcome === 'spam'
      ? { kind: 'spam-undone', change: { state: 'open', outcome: null, closed_at: null } }
      : 'not-spam',
  );
}
