import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runProcess } from './run-process.ts';

const projectFolder = new URL('../..', import.meta.url).pathname;
const parts = [
  ...['content', 'src', 'server', 'public'],
  ...['astro.config.mjs', 'package.json', 'tsconfig.json'],
];

/** A copy of the project to change, build and throw away; it has no Git history. */
export interface SiteCopy {
  folder: string;
  /** Replaces words in a file; throws when it does not hold them. */
  edit: (file: string, from: string, to: string) => Promise<void>;
  /** Builds its site into its own `dist/`; throws with what the build complains of. */
  build: () => Promise<string>;
  /** A file of the copy, such as `dist/en/index.html`. */
  read: (file: string) => Promise<string>;
  remove: () => Promise<void>;
}

/** Copies what a build is made from, and the server, into a temporary folder. */
export async function copySite(): Promise<SiteCopy> {
  const folder = await mkdtemp(join(tmpdir(), 'member-support-site-copy-'));
  for (const part of parts) {
    await cp(join(projectFolder, part), join(folder, part), { recursive: true });
  }
  await symlink(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  return {
    folder,
    read,
    edit: async (file, from, to) => {
      const text = await read(file);
      if (!text.includes(from)) throw new Error(`${file} does not hold "${from}"`);
      await writeFile(join(folder, file), text.replace(from, to));
    },
    build: () => runProcess('build-copy.ts', { root: folder }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
