import { createIndex, type IndexFile } from 'pagefind';
import type { CatalogueArticle } from '../../../src/suggestions/catalogue.ts';
import { openPagefind } from '../../support/open-pagefind.ts';
import type { Finder } from '../finder.ts';

/** As much of Pagefind's browser module as is used here. */
interface Engine {
  search(
    words: string,
  ): Promise<{ results: { score: number; data: () => Promise<{ url: string }> }[] }>;
}

/**
 * Pagefind as shipped, asked word by word with the scores added up: it joins the words of a query
 * with "and", so a whole message finds nothing.
 */
export const pagefind: Finder = {
  name: 'Pagefind by word',
  asked: 'questions',
  async open(locale, { articles }) {
    const { engine, close } = await openPagefind(await indexAsShipped(locale, articles));
    return { find: (text) => findByWord(engine as Engine, text), close };
  },
};

async function findByWord(engine: Engine, text: string): Promise<string[]> {
  const scores = new Map<string, number>();
  for (const word of new Set(text.match(/[\p{L}\p{N}]+/gu) ?? [])) {
    const { results } = await engine.search(word);
    for (const { score, data } of results) {
      const { url } = await data();
      scores.set(url, (scores.get(url) ?? 0) + score);
    }
  }
  const best = [...scores].sort(([, a], [, b]) => b - a);
  return best.map(([url]) => url.replaceAll('/', ''));
}

/** The files of an index that Pagefind makes of plain pages, with nothing set. */
export async function indexAsShipped(
  locale: string,
  articles: readonly CatalogueArticle[],
): Promise<IndexFile[]> {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Cannot start Pagefind');
  for (const article of articles) {
    await index.addHTMLFile({ url: `/${article.id}/`, content: page(locale, article) });
  }
  const { files } = await index.getFiles();
  await index.deleteIndex();
  return files;
}

function page(locale: string, { title, summary, keywords, body }: CatalogueArticle): string {
  const texts = [summary, body, ...keywords].map((text) => `<p>${escaped(text)}</p>`).join('');
  return `<html lang="${locale}"><body><h1>${escaped(title)}</h1>${texts}</body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
