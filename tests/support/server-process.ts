import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compiledFolder } from './compiled-folder.ts';

const project = new URL('../..', import.meta.url).pathname;

/** A real server in a process of its own, on a free port and a folder that is its alone. */
export interface ServerProcess {
  origin: string;
  dataDir: string;
  pid: number;
  /** How it ended, once it has: its exit code, or null where a signal ended it. */
  ended: Promise<number | null>;
  /** The end of what it logged and complained of. */
  lastWords: () => string;
  /** Ends it as an operator would; the exit code. */
  stop(): Promise<number | null>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

export interface ServerOptions {
  /** Settings beside those that every test needs. */
  env?: Record<string, string>;
  /** The folder of an earlier server; unset: a new one. */
  dataDir?: string;
  /** The port of an earlier server, so that its links stay good; unset: a free one. */
  port?: number;
  /** A module that the process loads first, to break what the server stands on. */
  preload?: string;
  /** The installation it belongs to; unset: this one. */
  folder?: string;
  /** It keeps its compiled code by itself, below its folder, as it does outside of tests. */
  compilesItself?: boolean;
  /** What starts the process, such as a shell that sets a limit; unset: nothing does. */
  through?: readonly string[];
}

/** Starts `server/main.ts` and returns when it listens; throws what it said when it does not. */
export async function startServer(options: ServerOptions = {}): Promise<ServerProcess> {
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'member-support-server-')));
  const env = {
    PATH: process.env.PATH,
    PORT: String(options.port ?? 0),
    DATA_DIR: dataDir,
    MIN_FILL_SECONDS: '0',
    ...(options.compilesItself !== true && { NODE_COMPILE_CACHE: compiledFolder }),
    ...options.env,
  };
  const preload = options.preload === undefined ? [] : ['--import', options.preload];
  const main = join(options.folder ?? project, 'server/main.ts');
  const [program, ...args] = [...(options.through ?? []), process.execPath, ...preload, main];
  const child = spawn(program, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const { origin, lastWords } = await listening(child);
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal);
    return await ended;
  };
  return {
    origin,
    dataDir,
    pid: child.pid ?? 0,
    ended,
    lastWords,
    stop: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL');
    },
  };
}

/** Removes what a server wrote, once nothing will ask for it again. */
export async function removeData({ dataDir }: ServerProcess): Promise<void> {
  await rm(dataDir, { recursive: true, force: true });
}

const rememberedCharacters = 4_000;

async function listening(child: ChildProcess) {
  const said: string[] = [];
  const lastWords = () => said.join('\n').slice(-rememberedCharacters);
  const remember = (chunk: Buffer) => {
    said.push(chunk.toString());
    if (said.length > 100) said.splice(0, said.length - 50);
  };
  child.stderr?.on('data', remember);
  if (child.stdout === null) throw new Error('Cannot read what the server says');
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    const port = /Listening on http:\/\/[^:]+:(\d+)/.exec(line)?.[1];
    if (port !== undefined) {
      // Read on, so that a full pipe never holds the server up.
      child.stdout.on('data', remember).resume();
      return { origin: `http://localhost:${port}`, lastWords };
    }
  }
  throw new Error(`The server did not start: ${said.join('\n')}`);
}
