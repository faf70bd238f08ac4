import { createHash } from 'node:crypto';
import { glob, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteOrigins } from './env.ts';
import { packFiles } from './pack-files.ts';

/** Where the sources stand, and where the built site goes. */
export const projectFolder = new URL('..', import.meta.url).pathname;
export const builtFolder = join(projectFolder, 'dist');

/** What a build remembers of itself, so that a start can tell whether it still holds. */
export interface BuildRecord extends SiteOrigins {
  /** A digest of every file that the build is made from. */
  sources: string;
}

const sources = [
  'content/**/*.*',
  'src/**/*.*',
  'public/**/*.*',
  'astro.config.mjs',
  'package-lock.json',
];

/** The record of the build in `dist/`, or nothing when there is no whole build. */
export async function readBuildRecord(): Promise<BuildRecord | undefined> {
  try {
    return JSON.parse(await readFile(join(builtFolder, 'build.json'), 'utf8')) as BuildRecord;
  } catch {
    // Missing, or cut off while it was written: either way there is no whole build.
    return undefined;
  }
}

/** Why the site has to be built before it is served, or nothing when the build holds. */
export async function whyBuild(origins: SiteOrigins): Promise<string | undefined> {
  const record = await readBuildRecord();
  if (record === undefined) return 'there is no build yet';
  if (!isBuiltFor(record, origins)) return `it was built for ${namesOf(record)}`;
  return record.sources === (await sourcesDigest()) ? undefined : 'its sources have changed';
}

/** Whether the built pages name these origins. */
export function isBuiltFor(record: BuildRecord, { publicOrigin, apiOrigin }: SiteOrigins): boolean {
  return record.publicOrigin === publicOrigin && record.apiOrigin === apiOrigin;
}

/** A site's origin, with that of its handler where it is another. */
export function namesOf({ publicOrigin, apiOrigin }: SiteOrigins): string {
  return publicOrigin === apiOrigin ? publicOrigin : `${publicOrigin}, handler at ${apiOrigin}`;
}

/**
 * Builds the static site into `dist/` for its origins; throws when the build fails. It is made beside
 * its place and put there whole, so that a server that runs meanwhile never serves half a site.
 */
export async function buildSite(origins: SiteOrigins): Promise<void> {
  const digest = await sourcesDigest();
  const made = join(projectFolder, '.astro', `build-${process.pid}`);
  // Loaded here alone: a server without build tools never asks for it.
  const { build } = await import('astro');
  await build({ root: projectFolder, outDir: made, logLevel: 'error', ...originsInPages(origins) });
  await packFiles(made);
  const record: BuildRecord = { ...origins, sources: digest };
  await writeFile(join(made, 'build.json'), JSON.stringify(record));
  await putInPlace(made);
}

/** What Astro is told of the origins; pages of a handler that serves them itself need not name it. */
function originsInPages({ publicOrigin, apiOrigin }: SiteOrigins) {
  const named = apiOrigin === publicOrigin ? '' : apiOrigin;
  const define = { 'import.meta.env.API_ORIGIN': JSON.stringify(named) };
  return { site: publicOrigin, vite: { define } };
}

async function putInPlace(made: string): Promise<void> {
  const before = `${made}-before`;
  await rename(builtFolder, before).catch(unlessMissing);
  await rename(made, builtFolder);
  await rm(before, { recursive: true, force: true });
}

function unlessMissing(error: unknown): void {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
}

async function sourcesDigest(): Promise<string> {
  const digest = createHash('sha256');
  const files = await Array.fromAsync(glob(sources, { cwd: projectFolder }));
  for (const file of files.toSorted()) {
    digest.update(`${file}\0`).update(await readFile(join(projectFolder, file)));
  }
  return digest.digest('base64url');
}
