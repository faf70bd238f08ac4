import { randomUUID } from 'node:crypto';
import type { Transaction } from 'kysely';
import type { Store } from '../../database/open-database.ts';
import type { Schema, StaffSessionRow } from '../../database/schema.ts';
import { storedInstant } from '../../database/stored-time.ts';
import type { StaffMember } from '../desk-parts.ts';
import { newSecret, secretHash } from './secret-hash.ts';

/** OWASP ASVS 5.0, 7.3.1 and 7.3.2: a sign-in ends without use, and in any case. */
export const sessionLimits = { idleMinutes: 30, absoluteHours: 12 } as const;

/** A browser that is signed in now. */
export interface StaffSession {
  id: string;
  signedInAt: Temporal.Instant;
  lastSeenAt: Temporal.Instant;
}

/** Signs a browser in under a new secret, which only that browser ever holds. */
export async function startSession(
  transaction: Transaction<Schema>,
  email: string,
  now: Temporal.Instant,
): Promise<string> {
  const secret = newSecret();
  const at = storedInstant(now);
  await transaction
    .insertInto('staff_session')
    .values({
      id: randomUUID(),
      token_hash: secretHash(secret),
      email,
      signed_in_at: at,
      last_seen_at: at,
      ended_at: null,
    })
    .execute();
  return secret;
}

/** Whoever is signed in with a secret, if that still holds; using it keeps it from idling out. */
export async function findSession(
  store: Store,
  secret: string,
  now: Temporal.Instant,
): Promise<StaffMember | undefined> {
  const row = await alive(store, now)
    .where('token_hash', '=', secretHash(secret))
    .executeTakeFirst();
  if (row === undefined) return undefined;
  await noteSeen(store, row, now);
  return { email: row.email, sessionId: row.id };
}

/** The browsers in which a staff member is signed in, the latest first. */
export async function sessionsOf(
  store: Store,
  email: string,
  now: Temporal.Instant,
): Promise<StaffSession[]> {
  const rows = await alive(store, now)
    .where('email', '=', email)
    .orderBy('signed_in_at', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    signedInAt: Temporal.Instant.from(row.signed_in_at),
    lastSeenAt: Temporal.Instant.from(row.last_seen_at),
  }));
}

/** Ends one of a staff member's own sign-ins, or all of them. */
export async function endSessions(
  store: Store,
  email: string,
  which: { id: string } | 'all',
  now: Temporal.Instant,
): Promise<void> {
  const ending = store.db
    .updateTable('staff_session')
    .set({ ended_at: storedInstant(now) })
    .where('email', '=', email)
    .where('ended_at', 'is', null);
  await (which === 'all' ? ending : ending.where('id', '=', which.id)).execute();
}

function alive({ db }: Store, now: Temporal.Instant) {
  const { idleMinutes, absoluteHours } = sessionLimits;
  return db
    .selectFrom('staff_session')
    .selectAll()
    .where('ended_at', 'is', null)
    .where('last_seen_at', '>', storedInstant(now.subtract({ minutes: idleMinutes })))
    .where('signed_in_at', '>', storedInstant(now.subtract({ hours: absoluteHours })));
}

/** To the minute, so that reading a page seldom means writing a row. */
async function noteSeen({ db }: Store, row: StaffSessionRow, now: Temporal.Instant): Promise<void> {
  if (row.last_seen_at > storedInstant(now.subtract({ minutes: 1 }))) return;
  await db
    .updateTable('staff_session')
    .set({ last_seen_at: storedInstant(now) })
    .where('id', '=', row.id)
    .execute();
}
