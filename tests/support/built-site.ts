import { createHash } from 'node:crypto';
import { glob, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runProcess } from './run-process.ts';

const projectFolder = new URL('../..', import.meta.url).pathname;
const sources = [
  'content/**/*.*',
  'src/**/*.*',
  'public/**/*.*',
  'astro.config.mjs',
  'package.json',
];

/** The day that the site of the tests is built on, whatever the real one is. */
export const buildDay = '2026-11-23';
export const origin = 'https://support.example';

/** The folder of a site built from the sources as they are; the first test that asks builds it. */
export async function builtSite(): Promise<string> {
  const place = join(tmpdir(), `member-support-site-${await sourcesDigest()}`);
  await mkdir(place, { recursive: true });
  if (await isMine(place)) await build(place);
  await untilBuilt(place);
  return join(place, 'dist');
}

/** A file of the built site, such as `en/help/index.html`. */
export async function builtFile(path: string): Promise<string> {
  return readFile(join(await builtSite(), path), 'utf8');
}

export interface BuiltPage {
  /** Where it is served, such as `/en/help/`. */
  url: string;
  html: string;
}

/** Every page of the built site, by its address. */
export async function builtPages(): Promise<BuiltPage[]> {
  const folder = await builtSite();
  const files = await Array.fromAsync(glob('**/*.html', { cwd: folder }));
  const pages = files.toSorted().map(async (file) => ({
    url: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
    html: await readFile(join(folder, file), 'utf8'),
  }));
  return Promise.all(pages);
}

/** Test files run side by side: the one that puts its mark there first builds for all. */
async function isMine(place: string): Promise<boolean> {
  const mark = join(place, 'builder');
  const claim = () => writeFile(mark, String(process.pid), { flag: 'wx' }).then(yes, no);
  if (await claim()) return true;
  if ((await isThere(join(place, 'built'))) || isRunning(Number(await readFile(mark, 'utf8')))) {
    return false;
  }
  // Whoever began was stopped before the end.
  await rm(mark, { force: true });
  return claim();
}

async function build(place: string): Promise<void> {
  await runProcess('build-site-for-tests.ts', { place, site: origin, buildDay });
  await writeFile(join(place, 'built'), '');
}

async function untilBuilt(place: string): Promise<void> {
  for (let tries = 0; tries < 800; tries += 1) {
    if (await isThere(join(place, 'built'))) return;
    await setTimeout(100);
  }
  throw new Error(`Cannot test the site: its build in ${place} did not end`);
}

async function sourcesDigest(): Promise<string> {
  const digest = createHash('sha256').update(buildDay);
  const files = await Array.fromAsync(glob(sources, { cwd: projectFolder }));
  for (const file of files.toSorted()) {
    digest.update(`${file}\0`).update(await readFile(join(projectFolder, file)));
  }
  return digest.digest('hex').slice(0, 16);
}

const yes = () => true;
const no = () => false;

function isThere(file: string): Promise<boolean> {
  return stat(file).then(yes, no);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
