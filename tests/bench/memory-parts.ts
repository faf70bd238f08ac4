import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { allLocales } from '../../content/locales.ts';
import { textsFolder } from '../../src/wording/locale-facts.ts';
import type { Figure } from './bench.ts';
import { residentMb } from './resident.ts';
import { spawned } from './spawned.ts';

const pathOf = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** What is loaded, alone in a process each; together they cost less, since they share. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'Hono and its server': ['hono', '@hono/node-server'],
  Kysely: ['kysely'],
  pino: ['pino'],
  valibot: ['valibot'],
  'intl-messageformat': ['intl-messageformat'],
  marked: ['marked'],
  'phrases of all languages': allLocales
    .filter((locale) => textsFolder(locale) === locale)
    .map((locale) => pathOf(`../../content/${locale}/phrases.ts`)),
  'suggestion indexes of all locales': [pathOf('processes/all-indexes.ts')],
  'everything of ours, with the above': [pathOf('../../server/start-server.ts')],
  'Resend, only with a key': ['resend'],
  'html-to-text, only once a mail came': ['html-to-text'],
  'postal-mime, only once a mail came': ['postal-mime'],
  'pg, only with PostgreSQL': ['pg'],
  'prom-client, only with metrics': ['prom-client'],
};

/** What loading each part adds to the resident memory of a process that does nothing else. */
export async function costsOfParts(): Promise<Figure[]> {
  const plain = await residentOf(['-e', 'console.log("Ready"); setInterval(() => {}, 1e9)']);
  const typed = await residentOf([pathOf('processes/idle.ts')]);
  const figures = [
    part('Node itself', plain, plain),
    part('reading TypeScript, unless it is kept compiled', typed - plain, plain),
  ];
  const compiled = await mkdtemp(join(tmpdir(), 'member-support-bench-'));
  for (const [name, modules] of Object.entries(parts)) {
    await held(modules, compiled);
    figures.push(part(name, await held(modules, compiled), plain));
  }
  await rm(compiled, { recursive: true });
  return figures;
}

function part(name: string, value: number, plain: number): Figure {
  return { what: `memory: ${name}`, unit: 'MB', value, baselines: { 'Node itself': plain } };
}

async function residentOf(args: string[]): Promise<number> {
  const idle = await spawned(args, /Ready/);
  const resident = await residentMb(idle.pid);
  await idle.stop();
  return resident;
}

/** Megabytes, its code compiled before as it is in every start but the first. */
async function held(modules: readonly string[], compiled: string): Promise<number> {
  const args = [pathOf('processes/held.ts'), JSON.stringify({ modules })];
  const env = { PATH: process.env.PATH, NODE_COMPILE_CACHE: compiled };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return (JSON.parse(stdout) as { residentMb: number }).residentMb;
}
