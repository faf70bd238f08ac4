import { runProcess } from '../support/run-process.ts';

/** Posts of the contact form, from a process of their own. */
export interface Load {
  origin: string;
  connections: number;
  seconds: number;
  /** How many at most; unset: as many as go through. */
  count?: number;
  /** How many are due each second, answered or not; unset: each connection sends once it is answered. */
  perSecond?: number;
  /** The number of the first sender, so that a later load is not taken for the same people. */
  first?: number;
}

/** What came of a load; times in milliseconds, of posts that were thanked for (`303`). */
export interface Loaded {
  perSecond: number;
  p50: number;
  p99: number;
  answered: number;
  failed: number;
}

/** Loads a server; throws when a post was refused, since a rate with refusals says nothing. */
export async function load(asked: Load): Promise<Loaded> {
  const loaded = JSON.parse(await runProcess('../bench/processes/load.ts', asked)) as Loaded;
  if (loaded.failed > 0) throw new Error(`${String(loaded.failed)} posts were not thanked for`);
  return loaded;
}
