import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { findArticles, searchOptions, type Pagefind } from '../../src/search/find-articles.ts';
import { builtSite } from './built-site.ts';

/** As much of the engine's browser module as a page uses. */
interface Engine extends Pagefind {
  options: (options: object) => Promise<void>;
}

/**
 * The search of the built site as the pages of a locale have it. The engine is written for
 * browsers: it reads the page's language from the document and its index by fetch, so both are
 * stood in for; each locale loads the module anew, because it keeps one language's stemmer.
 */
export async function searchIn(locale: string) {
  standInForBrowser(locale);
  const module = pathToFileURL(join(builtSite, 'pagefind/pagefind.js')).href;
  const engine = (await import(/* @vite-ignore */ `${module}?${locale}`)) as Engine;
  await engine.options({ ...searchOptions, basePath: '/pagefind/' });
  return {
    /** The first articles for a query, best first, by the last part of their address. */
    async find(query: string, limit = 3) {
      standInForBrowser(locale);
      const found = await findArticles(engine, query, { locale, limit });
      return found.map((article) => ({ ...article, id: article.url.split('/').at(-2) ?? '' }));
    },
  };
}

function standInForBrowser(locale: string) {
  const root = { getAttribute: () => locale };
  vi.stubGlobal('document', { querySelector: () => root, currentScript: null });
  vi.stubGlobal('window', { location: { origin: 'http://site.example' } });
  vi.stubGlobal('location', { href: 'http://site.example/' });
  vi.stubGlobal('fetch', async (address: string | URL) => {
    const { pathname } = new URL(address, 'http://site.example/');
    return new Response(await readFile(join(builtSite, pathname)));
  });
}
