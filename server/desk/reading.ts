import { randomUUIDv7 } from 'node:crypto';
import { storedInstant } from '../database/stored-time.ts';
import type { DeskParts } from './desk-parts.ts';

/** What of members' words somebody was shown. */
export type ReadingKind = 'enquiry' | 'queue' | 'search' | 'printed-list' | 'ended-contact';

/** Writes down, before it is shown, who reads what members wrote. Readings are only ever added. */
export async function recordReading(
  { store, now }: Pick<DeskParts, 'store' | 'now'>,
  staff: string,
  what: ReadingKind,
  enquiryId?: string,
): Promise<void> {
  await store.db
    .insertInto('desk_reading')
    .values({
      id: randomUUIDv7(),
      at: storedInstant(now()),
      staff,
      what,
      enquiry_id: enquiryId ?? null,
    })
    .execute();
}
