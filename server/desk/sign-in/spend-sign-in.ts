import type { SelectQueryBuilder, Transaction } from 'kysely';
import type { Store } from '../../database/open-database.ts';
import type { Schema, SignInRow } from '../../database/schema.ts';
import { storedInstant } from '../../database/stored-time.ts';
import { signInLimits } from './sign-in-request.ts';

/** What somebody shows to be let in, hashed: a mailed link or a code, and the browser they use. */
export interface ShownProof {
  tokenHash?: string | undefined;
  browserHash?: string | undefined;
  codeHash?: string | undefined;
}

/** The request that a mailed link belongs to, while it is good; looking at it spends nothing. */
export async function findSignIn(
  { db }: Store,
  tokenHash: string,
  now: Temporal.Instant,
): Promise<SignInRow | undefined> {
  return await good(db.selectFrom('sign_in').selectAll(), now)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
}

/**
 * Spends a request, once, in the browser that asked for it or with the code of its mail, and goes
 * on with `signIn` in the same transaction. A wrong code counts against every request it could
 * have been meant for. Undefined when nothing was spent.
 */
export async function spendSignIn<Result>(
  store: Store,
  proof: ShownProof,
  now: Temporal.Instant,
  signIn: (transaction: Transaction<Schema>, addressHash: string) => Promise<Result>,
): Promise<Result | undefined> {
  return await store.db.transaction().execute(async (transaction) => {
    const requests = await lockedRequests(store, transaction, proof, now);
    const proven = requests.find((request) => isProven(request, proof));
    if (proven !== undefined) {
      await change(transaction, proven, { used_at: storedInstant(now) });
      return await signIn(transaction, proven.address_hash);
    }
    if (proof.codeHash !== undefined) await countWrongCode(transaction, requests);
    return undefined;
  });
}

function isProven(request: SignInRow, { tokenHash, browserHash, codeHash }: ShownProof): boolean {
  if (codeHash !== undefined) return request.code_hash === codeHash;
  return request.token_hash === tokenHash && request.browser_hash === browserHash;
}

/** By the link where there is one, else every request of this browser. */
async function lockedRequests(
  { engine }: Store,
  transaction: Transaction<Schema>,
  { tokenHash, browserHash }: ShownProof,
  now: Temporal.Instant,
): Promise<SignInRow[]> {
  const all = good(transaction.selectFrom('sign_in').selectAll(), now);
  const meant =
    tokenHash === undefined
      ? all.where('browser_hash', '=', browserHash ?? '')
      : all.where('token_hash', '=', tokenHash);
  return await (engine === 'postgres' ? meant.forUpdate() : meant).execute();
}

async function countWrongCode(
  transaction: Transaction<Schema>,
  requests: readonly SignInRow[],
): Promise<void> {
  for (const request of requests) {
    await change(transaction, request, { wrong_codes: request.wrong_codes + 1 });
  }
}

async function change(
  transaction: Transaction<Schema>,
  { id }: SignInRow,
  set: Partial<SignInRow>,
): Promise<void> {
  await transaction.updateTable('sign_in').set(set).where('id', '=', id).execute();
}

/** Not used, not too old, and not guessed at too often. */
function good(
  query: SelectQueryBuilder<Schema, 'sign_in', SignInRow>,
  now: Temporal.Instant,
): SelectQueryBuilder<Schema, 'sign_in', SignInRow> {
  return query
    .where('used_at', 'is', null)
    .where('expires_at', '>', storedInstant(now))
    .where('wrong_codes', '<', signInLimits.wrongCodes);
}
