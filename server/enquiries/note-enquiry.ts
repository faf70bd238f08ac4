import type { Store } from '../database/open-database.ts';
import { moveEnquiry, type Moved, type Mover } from './move-enquiry.ts';

/** Keeps a note that only the team reads; it changes nothing about the promise. */
export async function noteEnquiry(
  store: Store,
  id: string,
  mover: Mover,
  text: string,
): Promise<Moved<never>> {
  return await moveEnquiry<never>(store, id, mover, () => ({
    kind: 'noted',
    message: { kind: 'note', text },
  }));
}
