import { resultsMarkup } from '../page/search-results.ts';
import { answerHere, type OwnSearchWords } from '../search/answer-here.ts';
import { engineOptions, type Pagefind } from '../search/find-articles.ts';

interface PagefindModule extends Pagefind {
  options: (options: typeof engineOptions) => Promise<void>;
}

let loaded: Promise<[Pagefind, OwnSearchWords]> | undefined;

/**
 * Results for a search, printed as the handler prints them, found by the engine of the built site.
 * Engine and wording are fetched at the first call; rejects where they cannot be had.
 */
export async function searchHere(query: string, topic: string | undefined): Promise<string> {
  loaded ??= Promise.all([loadPagefind(), loadWords()]);
  const [pagefind, words] = await loaded;
  return resultsMarkup(words, await answerHere(pagefind, words, { query, topic }));
}

async function loadPagefind(): Promise<Pagefind> {
  // Written beside the site after it is built, so the bundler must not look for it.
  const path = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ path)) as PagefindModule;
  await pagefind.options(engineOptions);
  return pagefind;
}

async function loadWords(): Promise<OwnSearchWords> {
  const response = await fetch(`/${document.documentElement.lang}/search/words.json`);
  return (await response.json()) as OwnSearchWords;
}
