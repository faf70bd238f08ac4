/** The store cannot be reached or cannot write; what was asked of it may be asked again later. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** SQLite's primary result codes that say "not now": BUSY, LOCKED, READONLY, IOERR, FULL, CANTOPEN. */
const sqliteCodes = new Set([5, 6, 8, 10, 13, 14]);

/**
 * PostgreSQL's SQLSTATE classes and codes that say the same: connection (08), resources (53),
 * shutdown (57P), system (58), cancelled statement, deadlock, serialisation, read-only standby.
 */
const sqlStates = /^(08...|53...|57P..|58...|57014|40P01|40001|25006)$/;

/**
 * Whether an error means that the store cannot write at the moment (disk full, locked, connection
 * lost), as opposed to a mistake of ours. A member is then told 503 and keeps what was typed.
 */
export function isStoreUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof StoreUnavailable || hasUnavailableCode(error)) return true;
  return error.cause !== undefined && isStoreUnavailable(error.cause);
}

function hasUnavailableCode(error: Error & { code?: unknown; errcode?: unknown }): boolean {
  if (typeof error.errcode === 'number') return sqliteCodes.has(error.errcode & 0xff);
  return typeof error.code === 'string' && sqlStates.test(error.code);
}
