import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import { resultsMarkup } from '../../src/page/search-results.ts';
import { answerHere, type OwnSearchWords } from '../../src/search/answer-here.ts';
import { engineOptions, findArticles, type Pagefind } from '../../src/search/find-articles.ts';
import { builtFile, builtSite } from './built-site.ts';

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
  const engine = await (engines[locale] ??= openEngine(locale));
  return {
    /** The first articles for a query, best first, by the last part of their address. */
    async find(query: string, topic?: string) {
      standInForBrowser(locale);
      const { articles } = await findArticles(engine, query, { locale, topic, limit: 3 });
      return articles.map((article) => ({ ...article, id: article.url.split('/').at(-2) ?? '' }));
    },
    /** All that is printed of a search. */
    async answer(query: string, topic?: string) {
      standInForBrowser(locale);
      const words = JSON.parse(await builtFile(`${locale}/search/words.json`)) as OwnSearchWords;
      const answer = await answerHere(engine, words, { query, topic });
      return { ...answer, markup: resultsMarkup(words, answer) };
    },
  };
}

const engines: Record<string, Promise<Pagefind>> = {};

async function openEngine(locale: string): Promise<Pagefind> {
  standInForBrowser(locale);
  const module = pathToFileURL(join(builtSite, 'pagefind/pagefind.js')).href;
  const engine = (await import(/* @vite-ignore */ `${module}?${locale}`)) as Engine;
  await engine.options({ ...engineOptions, basePath: '/pagefind/' });
  return engine;
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
