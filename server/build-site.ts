import { createHash } from 'node:crypto';
import { glob, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the sources stand, and where the built site goes. */
export const projectFolder = new URL('..', import.meta.url).pathname;
export const builtFolder = join(projectFolder, 'dist');

/** What a build remembers of itself, so that a start can tell whether it still holds. */
export interface BuildRecord {
  publicOrigin: string;
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
export async function whyBuild(publicOrigin: string): Promise<string | undefined> {
  const record = await readBuildRecord();
  if (record === undefined) return 'there is no build yet';
  if (record.publicOrigin !== publicOrigin) return `it was built for ${record.publicOrigin}`;
  return record.sources === (await sourcesDigest()) ? undefined : 'its sources have changed';
}

/**
 * Builds the static site into `dist/` for an origin; throws when the build fails. It is made beside
 * its place and put there whole, so that a server that runs meanwhile never serves half a site.
 */
export async function buildSite(publicOrigin: string): Promise<void> {
  const digest = await sourcesDigest();
  const made = join(projectFolder, '.astro', `build-${process.pid}`);
  // Loaded here alone: a server without build tools never asks for it.
  const { build } = await import('astro');
  await build({ root: projectFolder, outDir: made, site: publicOrigin, logLevel: 'error' });
  const record: BuildRecord = { publicOrigin, sources: digest };
  await writeFile(join(made, 'build.json'), JSON.stringify(record));
  await putInPlace(made);
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
