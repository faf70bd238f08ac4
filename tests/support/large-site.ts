import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locale } from '../../content/locales.ts';
import { writeSearchIndex } from '../../src/search/write-index.ts';
import { articlesOf } from '../eval/articles.ts';
import { builtSite } from './built-site.ts';
import { manyArticles } from './many-articles.ts';

/** The built site of one locale with a search index of as many articles as it may have one day. */
export interface LargeSite {
  folder: string;
  /** How long the index took to make, in milliseconds. */
  indexMs: number;
  remove: () => Promise<void>;
}

/** Makes the search of a locale with so many articles; their pages themselves are not made. */
export async function makeLargeSite(locale: Locale, count: number): Promise<LargeSite> {
  const folder = await mkdtemp(join(tmpdir(), 'member-support-large-site-'));
  for (const part of ['_astro', '404.html', 'favicon.svg', `${locale}/search`]) {
    await cp(join(builtSite, part), join(folder, part), { recursive: true });
  }
  const articles = manyArticles(await articlesOf(locale), count);
  const started = performance.now();
  await writeSearchIndex(folder, [[locale, { articles, unanswered: [] }]]);
  const indexMs = performance.now() - started;
  return { folder, indexMs, remove: () => rm(folder, { recursive: true, force: true }) };
}
