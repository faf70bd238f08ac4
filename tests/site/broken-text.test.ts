import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProcess } from '../support/run-process.ts';

const projectFolder = new URL('../..', import.meta.url).pathname;

test('a site is not built while a translated statement promises something else', async () => {
  const message = await buildWith('statement.mdx', [
    ['<Clause id="3c">', '<Clause id="3x">'],
    ['<ReplyTime channel="email" />', 'у року од три радна дана'],
  ]);
  expect(message).toMatch(/content\/sr-Cyrl\/statement\.mdx: clause 3c is missing/);
  expect(message).toMatch(/content\/sr-Cyrl\/statement\.mdx: clause 3a has /);
});

test('a site is not built while an article uses a component that does not exist', async () => {
  const message = await buildWith('articles/sign-in-help.mdx', [['<ProcessingTime', '<Deadline']]);
  expect(message).toMatch(/content\/sr-Cyrl\/articles\/sign-in-help\.mdx: .* <Deadline>/);
});

/** Why the site is not built when a Serbian text has been changed so. */
async function buildWith(file: string, changes: [string, string][]): Promise<string> {
  return withCopy(async (copy) => {
    const path = join(copy, 'content/sr-Cyrl', file);
    let text = await readFile(path, 'utf8');
    for (const [from, to] of changes) {
      expect(text).toContain(from);
      text = text.replace(from, to);
    }
    await writeFile(path, text);
    return runProcess('build-copy.ts', { root: copy }).then(() => 'it was built', String);
  });
}

async function withCopy<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const copy = await mkdtemp(join(tmpdir(), 'member-support-site-broken-'));
  try {
    const parts = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
    for (const part of parts) {
      await cp(join(projectFolder, part), join(copy, part), { recursive: true });
    }
    await symlink(join(projectFolder, 'node_modules'), join(copy, 'node_modules'));
    return await use(copy);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
