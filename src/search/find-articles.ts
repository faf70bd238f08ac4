import { fold, languageOf } from '../suggestions/analysis/fold.ts';

/** What we use of the search engine that the built site carries in `pagefind/`. */
export interface Pagefind {
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ url: string; meta: Record<string, string | undefined> }>;
}

export interface FoundArticle {
  url: string;
  title: string;
  summary: string;
}

/** Titles and keywords, which hold the words that members use, count more than the text. */
export const searchOptions = { ranking: { metaWeights: { title: 5, keywords: 5 } } };

/** The pages of the locale that answer a query, best first: all its words, or else any of them. */
export async function findArticles(
  pagefind: Pagefind,
  query: string,
  { locale, limit }: { locale: string; limit: number },
): Promise<FoundArticle[]> {
  const words = asIndexed(query, locale);
  const { results } = await pagefind.search(words);
  const found = results.length > 0 ? results : await findAnyWord(pagefind, words);
  return Promise.all(found.slice(0, limit).map(printed));
}

/** Serbian is indexed in Latin, and found however it is typed; the engine folds other languages. */
function asIndexed(query: string, locale: string): string {
  return languageOf(locale) === 'sr' ? fold(query, locale) : query;
}

/** The engine knows no "or": one search a word, scores added up; it weighs frequent words less itself. */
async function findAnyWord(pagefind: Pagefind, query: string): Promise<PagefindResult[]> {
  const words = [...new Set(query.split(/[^\p{L}\p{M}\p{N}]+/u))].filter((word) => word.length > 2);
  const searches = await Promise.all(words.slice(0, 16).map((word) => pagefind.search(word)));
  const sums = new Map<string, { result: PagefindResult; sum: number }>();
  for (const { results } of searches) {
    for (const result of results) {
      const sum = (sums.get(result.id)?.sum ?? 0) + result.score;
      sums.set(result.id, { result, sum });
    }
  }
  return [...sums.values()].sort((a, b) => b.sum - a.sum).map(({ result }) => result);
}

async function printed(result: PagefindResult): Promise<FoundArticle> {
  const { url, meta } = await result.data();
  return { url, title: meta['t'] ?? meta['title'] ?? url, summary: meta['summary'] ?? '' };
}
