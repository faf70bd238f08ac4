import { setImmediate } from 'node:timers/promises';
import { sql, type Kysely, type Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Something to be done in a transaction. */
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

/**
 * Lets everybody who waits at the same moment share one commit, since on SQLite the wait for the
 * disk is most of what a small transaction takes. Each is answered after that commit; work that
 * fails is undone alone, and when the commit fails it failed for all.
 */
export function createGroupCommit(db: Kysely<Schema>): Transact {
  const waiting: Job[] = [];
  let isCommitting = false;

  async function commitAll(): Promise<void> {
    isCommitting = true;
    while (waiting.length > 0) {
      // Requests that have arrived meanwhile get to the point at which they wait as well.
      await setImmediate();
      await commitTogether(db, waiting.splice(0, groupAtMost));
    }
    isCommitting = false;
  }

  return <Result>(work: Work<Result>) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ run: work, done: (result) => resolve(result as Result), failed: reject });
      if (!isCommitting) void commitAll();
    });
}

async function commitTogether(db: Kysely<Schema>, jobs: readonly Job[]): Promise<void> {
  try {
    const answers: (() => void)[] = [];
    await db.transaction().execute(async (transaction) => {
      for (const job of jobs) answers.push(await runAlone(transaction, job));
    });
    for (const answer of answers) answer();
  } catch (error) {
    for (const { failed } of jobs) failed(error);
  }
}

/** Gives how to answer once everything is committed. Throws when nothing can be committed. */
async function runAlone(transaction: Transaction<Schema>, job: Job): Promise<() => void> {
  await sql`savepoint job`.execute(transaction);
  try {
    const result = await job.run(transaction);
    await sql`release job`.execute(transaction);
    return () => job.done(result);
  } catch (error) {
    await undo(transaction, error);
    return () => job.failed(error);
  }
}

/** A full disk makes SQLite undo the whole transaction by itself, and with it everybody's work. */
async function undo(transaction: Transaction<Schema>, error: unknown): Promise<void> {
  try {
    await sql`rollback to job`.execute(transaction);
    await sql`release job`.execute(transaction);
  } catch {
    throw error;
  }
}
