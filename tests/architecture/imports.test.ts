import { glob, readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';

const root = new URL('../..', import.meta.url).pathname;

/** Which folders the files of a folder may import from, besides packages and their own folder. */
const allowed: Record<string, readonly string[]> = {
  content: [],
  'src/promise': [],
  'src/wording': ['content'],
  'src/suggestions': ['content', 'src/wording'],
  'src/page': ['content', 'src/wording', 'src/promise'],
  'src/cards': ['content', 'src/wording', 'src/page'],
  'src/search': ['content', 'src/suggestions', 'src/page'],
  'src/contact': ['content', 'src/wording', 'src/page'],
  server: ['content', 'src/promise', 'src/wording', 'src/suggestions', 'src/page', 'src/contact'],
};

test.each(Object.keys(allowed))('%s imports nothing it may not', async (folder) => {
  const imports = await importsOf(folder);
  expect(imports.length, 'files were looked at').toBeGreaterThan(folder === 'content' ? -1 : 0);
  const mayImport = [folder, ...(allowed[folder] ?? [])];
  const wrong = imports.filter(({ to }) => !mayImport.some((home) => to.startsWith(`${home}/`)));
  expect(wrong).toEqual([]);
});

test('nothing outside server imports server', async () => {
  const imports = [...(await importsOf('src')), ...(await importsOf('content'))];
  expect(imports.filter(({ to }) => to.startsWith('server/'))).toEqual([]);
});

test('the core of the promise stands on no package and no clock', async () => {
  const sources = await sourcesIn('src/promise');
  for (const { file, text } of sources) {
    expect(text, file).not.toMatch(/from '(?!\.)/);
    expect(text, file).not.toMatch(/Temporal\.Now|Date\.now|new Date\(|process\./);
  }
});

test('only what starts things asks the machine for the time', async () => {
  const starters = [
    'server/main.ts',
    'server/commands/dev-handler.ts',
    'server/commands/backup.ts',
    'server/commands/erase.ts',
    'server/commands/outbox.ts',
    'server/commands/demo.ts',
  ];
  const askers = (await sourcesIn('server')).filter(({ text }) => text.includes('Temporal.Now'));
  expect(askers.map(({ file }) => file).filter((file) => !starters.includes(file))).toEqual([]);
});

test('only env.ts reads the environment', async () => {
  // They hand the environment on, unread: to the process that builds, and to the one they become.
  const handOn = ['server/build-process.ts', 'server/own-process.ts'];
  const readers = (await sourcesIn('server')).filter(({ text }) => text.includes('process.env'));
  const others = readers.map(({ file }) => file).filter((file) => !handOn.includes(file));
  expect(others).toEqual(['server/env.ts']);
});

test('one file each knows how the mail provider sends, receives and signs', async () => {
  const knowing = (await sourcesIn('server')).filter(({ text }) => /from 'resend'/.test(text));
  expect(knowing.map(({ file }) => file).sort()).toEqual([
    'server/emails/resend-sender.ts',
    'server/inbound/resend-receiving.ts',
    'server/inbound/verify-webhook.ts',
  ]);
});

async function importsOf(folder: string): Promise<{ from: string; to: string }[]> {
  const sources = await sourcesIn(folder);
  return sources.flatMap(({ file, text }) => {
    const found = text.matchAll(/(?:from|import\()\s*['"`](\.[^'"`]+)['"`]/g);
    return [...found].map(([, path = '']) => ({
      from: file,
      to: relative(root, join(root, dirname(file), path)),
    }));
  });
}

async function sourcesIn(folder: string): Promise<{ file: string; text: string }[]> {
  const files = await Array.fromAsync(glob(`${folder}/**/*.{ts,astro}`, { cwd: root }));
  const read = files.map(async (file) => ({
    file,
    text: await readFile(join(root, file), 'utf8'),
  }));
  return Promise.all(read);
}

test('what a browser searches with loads no table of a language', async () => {
  const reached = await reachedFrom('src/scripts/search-here.ts');
  expect(reached).toContain('src/suggestions/analysis/fold.ts');
  expect(reached.filter((file) => file.includes('/languages/'))).toEqual([]);
});

test('the analysis of words knows no engine', async () => {
  const imports = await importsOf('src/suggestions/analysis');
  const isKnown = (to: string) =>
    to.startsWith('src/suggestions/analysis/') || to === 'content/locales.ts';
  expect(imports.filter(({ to }) => !isKnown(to))).toEqual([]);
  for (const { file, text } of await sourcesIn('src/suggestions/analysis')) {
    expect(text, file).not.toMatch(/from '(?!\.)/);
  }
});

/** Every file of ours that is loaded with a file, types included. */
async function reachedFrom(start: string): Promise<string[]> {
  const imports = [...(await importsOf('src')), ...(await importsOf('content'))];
  const reached = new Set([start]);
  for (const file of reached) {
    for (const { to } of imports.filter(({ from }) => from === file)) reached.add(to);
  }
  return [...reached];
}
