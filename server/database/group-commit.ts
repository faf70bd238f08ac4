import { setImmediate } from 'node:timers/promises';
import { CompiledQuery, type Kysely, type Transaction } from 'kysely';
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

/** So many rounds of the event loop a group waits at most for those who are on their way to it. */
const roundsAtMost = 3;

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
      await gathered();
      await commitTogether(db, waiting.splice(0, groupAtMost));
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

  return <Result>(work: Work<Result>) =>
    new Promise<Result>((resolve, reject) => {
      waiting.push({ run: work, done: (result) => resolve(result as Result), failed: reject });
      if (!isCommitting) void commitAll();
    });
}

async function commitTogether(db: Kysely<Schema>, jobs: readonly Job[]): Promise<void> {
  // With nobody else in the transaction, it may fail as a whole.
  const runOne = jobs.length === 1 ? run : runAside;
  try {
    const answers: Answer[] = [];
    await db.transaction().execute(async (transaction) => {
      for (const job of jobs) answers.push(await runOne(transaction, job));
    });
    for (const answer of answers) answer();
  } catch (error) {
    for (const { failed } of jobs) failed(error);
  }
}

/** Answers a job, once everything is committed. */
type Answer = () => void;

async function run(transaction: Transaction<Schema>, job: Job): Promise<Answer> {
  const result = await job.run(transaction);
  return () => job.done(result);
}

const savepoint = CompiledQuery.raw('savepoint job');
const release = CompiledQuery.raw('release job');
const rollback = CompiledQuery.raw('rollback to job');

/** What fails is undone by itself. Throws when nothing at all can be committed. */
async function runAside(transaction: Transaction<Schema>, job: Job): Promise<Answer> {
  await transaction.executeQuery(savepoint);
  try {
    const answer = await run(transaction, job);
    await transaction.executeQuery(release);
    return answer;
  } catch (error) {
    await undo(transaction, error);
    return () => job.failed(error);
  }
}

/** A full disk makes SQLite undo the whole transaction by itself, and with it everybody's work. */
async function undo(transaction: Transaction<Schema>, error: unknown): Promise<void> {
  try {
    await transaction.executeQuery(rollback);
    await transaction.executeQuery(release);
  } catch {
    throw error;
  }
}
