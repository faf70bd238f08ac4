import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { allLocales } from '../../../content/locales.ts';
import { openBuiltSite } from '../../../server/web/built-site.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'member-support-built-'));
  await write('index.html', 'chooser');
  for (const locale of allLocales) await write(`${locale}/404.html`, `frame of ${locale}`);
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function write(file: string, text: string): Promise<void> {
  await mkdir(join(folder, file, '..'), { recursive: true });
  await writeFile(join(folder, file), text);
}

test('a page is found by its address', async () => {
  await write('en/help/index.html', 'help');
  const site = openBuiltSite(folder);
  expect(await site.page('/en/help/')).toBe('help');
  expect(await site.page('/')).toBe('chooser');
  expect(await site.shell('sr-Latn')).toBe('frame of sr-Latn');
});

test('what is no address of a page is no page', async () => {
  await write('secret/index.html', 'x');
  const site = openBuiltSite(join(folder, 'en', '..'));
  for (const path of [
    '',
    '/en/',
    '/en',
    '/en/404.html',
    '/../',
    '/en/../secret/',
    '/en//',
    '//',
    '/%65n/',
    '/en\0/',
  ]) {
    expect(await site.page(path)).toBeUndefined();
  }
});

test('a folder without a whole build is refused, with what to do', async () => {
  await rm(join(folder, 'sr-Latn'), { recursive: true });
  expect(() => openBuiltSite(folder)).toThrow(/sr-Latn is missing.*npm run build/);
  expect(() => openBuiltSite(join(folder, 'nothing'))).toThrow('npm run build');
});

test('an index of a build from other sources is refused', async () => {
  await write('en/help/suggestions.index', 'made by another reader');
  await expect(openBuiltSite(folder).suggestionIndex('en')).rejects.toThrow('suggestion index');
});
