import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { builtPages, builtSite, type BuiltPage } from '../support/built-site.ts';
import { attributeOf, tags } from '../support/markup.ts';

/** What fits into the first round trip of a new connection. */
const oneRoundTrip = 14_600;
const smallScript = 2_000;

const pages = await builtPages();

test.each(pages)('$url arrives in one round trip with style and script', async (page) => {
  const loaded = await Promise.all(loadedBy(page).map(weigh));
  const total = gzipSync(page.html).length + loaded.reduce((sum, bytes) => sum + bytes, 0);
  expect(loaded.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(oneRoundTrip);
});

test('every script that a page loads is small', async () => {
  const scripts = new Set(pages.flatMap(loadedBy).filter((path) => path.endsWith('.js')));
  expect(scripts.size).toBeGreaterThan(1);
  for (const script of scripts) expect(await weigh(script), script).toBeLessThan(smallScript);
});

function loadedBy({ html }: BuiltPage): string[] {
  const styles = tags(html, 'link').filter((tag) => attributeOf(tag, 'rel') === 'stylesheet');
  return [
    ...styles.flatMap((tag) => attributeOf(tag, 'href') ?? []),
    ...tags(html, 'script').flatMap((tag) => attributeOf(tag, 'src') ?? []),
  ];
}

async function weigh(path: string): Promise<number> {
  return gzipSync(await readFile(join(builtSite, path))).length;
}
