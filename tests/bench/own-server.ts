import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawned, type Spawned } from './spawned.ts';

const programOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Ways to start the server, each with everything that ours leaves out or does about memory. */
const ways = {
  ours: { program: programOf('../../server/main.ts'), isCompiled: false },
  'ours as Node runs it': { program: programOf('processes/plain-server.ts'), isCompiled: false },
  'ours, only kept compiled': { program: programOf('processes/plain-server.ts'), isCompiled: true },
} as const;

export type Way = keyof typeof ways;

/** The real server on a folder of its own. */
export interface OwnServer {
  /** Starts it and returns when it is ready. */
  start: () => Promise<Spawned>;
  remove: () => Promise<void>;
}

/** Makes a folder for a server that is started in this way. */
export async function ownServer(way: Way): Promise<OwnServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'member-support-bench-'));
  const { program, isCompiled } = ways[way];
  const env = {
    DATA_DIR: dataDir,
    PORT: '0',
    ...(isCompiled && { NODE_COMPILE_CACHE: join(dataDir, 'compiled') }),
  };
  return {
    start: () => spawned([program], /"Ready"/, env),
    remove: () => rm(dataDir, { recursive: true }),
  };
}
