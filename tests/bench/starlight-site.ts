import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, glob, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { locales } from '../../content/locales.ts';
import type { Words } from './many-pages.ts';

const run = promisify(execFile);
const source = fileURLToPath(new URL('starlight', import.meta.url));

/** What is compared with ours: whole, or without the list of all pages that it puts on each page. */
export type Sidebar = 'as shipped' | 'none';

/** Starlight, installed, to build sites with. */
export interface Starlight {
  /** Builds a site of these pages with nothing kept from before; its pages, and how long it took. */
  build(words: readonly Words[], sidebar: Sidebar): Promise<{ pages: number; tookMs: number }>;
}

/**
 * Installs Starlight by its own lockfile into a folder for temporary files, once for each lockfile;
 * nothing where it cannot be had, since it is no part of this project.
 */
export async function installStarlight(): Promise<Starlight | undefined> {
  const lock = await readFile(join(source, 'package-lock.json'));
  const digest = createHash('sha256').update(lock).digest('hex').slice(0, 12);
  const folder = join(tmpdir(), `member-support-starlight-${digest}`);
  if (!existsSync(folder) && !(await isInstalledInto(folder))) return undefined;
  await cp(source, folder, { recursive: true });
  return { build: (words, sidebar) => build(folder, words, sidebar) };
}

async function isInstalledInto(folder: string): Promise<boolean> {
  const making = `${folder}-${process.pid}`;
  await cp(source, making, { recursive: true });
  try {
    await run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: making });
    await rename(making, folder);
    return true;
  } catch {
    await rm(making, { recursive: true });
    return false;
  }
}

async function build(folder: string, words: readonly Words[], sidebar: Sidebar) {
  for (const left of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite']) {
    await rm(join(folder, left), { recursive: true, force: true });
  }
  await writePages(join(folder, 'src/content/docs'), words);
  const began = performance.now();
  await run(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      LOCALES: JSON.stringify(starlightLocales()),
      SIDEBAR: sidebar,
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    maxBuffer: 2 ** 28,
  });
  const tookMs = performance.now() - began;
  const pages = await Array.fromAsync(glob('**/*.html', { cwd: join(folder, 'dist') }));
  return { pages: pages.length, tookMs };
}

async function writePages(docs: string, words: readonly Words[]): Promise<void> {
  await rm(docs, { recursive: true, force: true });
  for (const { path, title, description, paragraphs } of words) {
    const file = join(docs, `${path}.md`);
    await mkdir(dirname(file), { recursive: true });
    const facts = `title: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}`;
    await writeFile(file, `---\n${facts}\n---\n\n${paragraphs.join('\n\n')}\n`);
  }
}

function starlightLocales() {
  return Object.fromEntries(
    Object.keys(locales).map((lang) => [
      lang.toLowerCase(),
      { label: lang, lang, ...(lang === 'ar' && { dir: 'rtl' }) },
    ]),
  );
}
