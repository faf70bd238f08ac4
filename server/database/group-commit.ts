import { setImmediate } from 'node:timers/promises';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';
import { isStoreUnavailable } from './store-unavailable.ts';

/** Something to be done in a transaction; it may be undone and done again. */
export type Work<Result> = (transaction: Transaction<Schema>) => Promise<Result>;

/** Runs work in a transaction and returns once it is committed. */
export type Transact = <Result>(work: Work<Result>) => Promise<Result>;

interface Job {
  run: Work<unknown>;
  done: (result: unknown) => void;
  failed: (error: unknown) => void;
}

/** So many members wait for one commit at most. */
const groupAtMost = 100;

/** So many pieces of work make a log of some 2 MB, which a few milliseconds put into the file. */
const checkpointAfter = 50;

/** So many rounds of the event loop a group waits at most for those who are on their way to it. */
const roundsAtMost = 3;

/**
 * Lets everybody who waits at the same moment share one commit, since on SQLite the wait for the
 * disk is most of what a small transaction takes. Each is answered after that commit. Where one fails,
 * everything is undone and each is done by itself; where the store cannot write, all have failed.
 * The write-ahead log is put into the file between two commits, once those who waited were answered:
 * SQLite by itself does that within a commit.
 */
export function createGroupCommit(db: Kysely<Schema>): Transact {
  const waiting: Job[] = [];
  let isCommitting = false;
  let sinceCheckpoint = 0;

  async function commitAll(): Promise<void> {
    isCommitting = true;
    while (waiting.length > 0) {
      await gathered();
      const jobs = waiting.splice(0, groupAtMost);
      await commitTogether(db, jobs);
      sinceCheckpoint += jobs.length;
      if (sinceCheckpoint >= checkpointAfter) await checkpoint();
    }
    isCommitting = false;
  }

  /** Requests that have arrived meanwhile get to the point at which they wait as well. */
  async function gathered(): Promise<void> {
    for (let round = 0, before = 0; round < roundsAtMost && before < waiting.length; round += 1) {
      before = waiting.length;
      await setImmediate();
    }
  }

  async function checkpoint(): Promise<void> {
    sinceCheckpoint = 0;
    // By the next round of the loop their answers are on their way.
    await setImmediate();
    try {
      await sql`pragma wal_checkpoint(passive)`.execute(db);
    } catch {
      // The log keeps what was committed, and is put into the file another time.
    }
  }

  return <Result>(work: Work<Result>) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ run: work, done: (result) => resolve(result as Result), failed: reject });
      if (!isCommitting) void commitAll();
    });
}

async function commitTogether(db: Kysely<Schema>, jobs: readonly Job[]): Promise<void> {
  try {
    const results: unknown[] = [];
    await db.transaction().execute(async (transaction) => {
      for (const { run } of jobs) results.push(await run(transaction));
    });
    for (const [index, { done }] of jobs.entries()) done(results[index]);
  } catch (error) {
    // A savepoint for each would copy every page that it touches, and failing is rare.
    if (jobs.length > 1 && !isStoreUnavailable(error)) await commitApart(db, jobs);
    else for (const { failed } of jobs) failed(error);
  }
}

async function commitApart(db: Kysely<Schema>, jobs: readonly Job[]): Promise<void> {
  for (const job of jobs) await commitTogether(db, [job]);
}
