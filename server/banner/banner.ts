import { randomUUIDv7 } from 'node:crypto';
import type { BannerKind } from '../../content/delays.ts';
import type { Store } from '../database/open-database.ts';
import type { BannerRow } from '../database/schema.ts';
import { storedInstant } from '../database/stored-time.ts';

/** What every page says about the whole service from one instant until another. */
export interface Banner {
  id: string;
  kind: BannerKind;
  startsAt: Temporal.Instant;
  /** The first instant at which it is gone. */
  endsAt: Temporal.Instant;
  /** The London day from which things are expected to be as usual, where one is known. */
  backOn: Temporal.PlainDate | undefined;
  setBy: string;
}

/** The banners that have not ended at an instant, the next to begin first. */
export async function bannersFrom(store: Store, now: Temporal.Instant): Promise<Banner[]> {
  const rows = await store.db
    .selectFrom('banner')
    .selectAll()
    .where('ends_at', '>', storedInstant(now))
    .orderBy('starts_at')
    .orderBy('id')
    .execute();
  return rows.map(fromRow);
}

/** Stores a banner; it shows by itself from its beginning on. */
export async function addBanner(
  store: Store,
  banner: Omit<Banner, 'id'>,
  now: Temporal.Instant,
): Promise<void> {
  const row: BannerRow = {
    id: randomUUIDv7(),
    kind: banner.kind,
    starts_at: storedInstant(banner.startsAt),
    ends_at: storedInstant(banner.endsAt),
    back_on: banner.backOn?.toString() ?? null,
    set_by: banner.setBy,
    set_at: storedInstant(now),
  };
  await store.db.insertInto('banner').values(row).execute();
}

/** Ends a banner at an instant: one that has not begun never shows. The row stays, as history. */
export async function endBanner(store: Store, id: string, now: Temporal.Instant): Promise<void> {
  const ended = storedInstant(now);
  await store.db
    .updateTable('banner')
    .set({ ends_at: ended })
    .where('id', '=', id)
    .where('ends_at', '>', ended)
    .execute();
}

function fromRow(row: BannerRow): Banner {
  return {
    id: row.id,
    kind: row.kind as BannerKind,
    startsAt: Temporal.Instant.from(row.starts_at),
    endsAt: Temporal.Instant.from(row.ends_at),
    backOn: row.back_on === null ? undefined : Temporal.PlainDate.from(row.back_on),
    setBy: row.set_by,
  };
}
