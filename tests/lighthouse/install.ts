import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const here = import.meta.dirname;
const lockFile = 'package-lock.json';

/** Beside what the project itself has installed, and gone with it. */
const home = join(here, '../../node_modules/.cache/lighthouse');

/** What of a report is read here. */
export interface Report {
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

export type Lighthouse = (address: string, flags: object) => Promise<{ lhr: Report } | undefined>;

/** Lighthouse as the lockfile here pins it, installed first where it is not yet. */
export async function loadLighthouse(): Promise<Lighthouse> {
  if ((await lockIn(home)) !== (await lockIn(here)) || !(await isWhole())) await install();
  const entry = join(home, 'node_modules/lighthouse/core/index.js');
  const { default: lighthouse } = (await import(pathToFileURL(entry).href)) as {
    default: Lighthouse;
  };
  return lighthouse;
}

async function lockIn(folder: string): Promise<string | undefined> {
  return readFile(join(folder, lockFile), 'utf8').catch(() => undefined);
}

/** npm writes this file when it has installed everything. */
async function isWhole(): Promise<boolean> {
  return (await readFile(join(home, 'node_modules/.package-lock.json')).catch(() => '')).length > 0;
}

async function install(): Promise<void> {
  process.stderr.write('Installing Lighthouse, once.\n');
  await mkdir(home, { recursive: true });
  for (const file of ['package.json', lockFile]) await cp(join(here, file), join(home, file));
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = spawn('npm', args, { cwd: home, stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  npm.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const [code] = (await once(npm, 'close')) as [number | null];
  if (code !== 0) throw new Error(whyNot(complaints));
}

function whyNot(complaints: string): string {
  const reason = /npm (?:error|ERR!) code (\S+)/.exec(complaints)?.[1] ?? 'no reason given';
  return `Lighthouse is not installed yet, and npm could not fetch it (${reason}). It is no part of the project and comes from a package registry the first time: run this once where one can be reached.`;
}
