import { wordsAsIndexed } from './as-indexed.ts';

/** What we use of the search engine that the built site carries in `pagefind/`. */
export interface Pagefind {
  /** Its topics are told once they are loaded, as they are by a search within one. */
  filters: () => Promise<unknown>;
  search: (query: string, options?: SearchOptions) => Promise<PagefindAnswer>;
}

interface SearchOptions {
  filters?: { topic: string };
}

interface PagefindAnswer {
  results: PagefindResult[];
  /** How many of the found articles are about each topic. */
  filters: { topic?: Record<string, number> };
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
  topic: string;
}

/** What was found: the best first of all articles, and the topics that any of them is about. */
export interface Found {
  articles: FoundArticle[];
  count: number;
  topics: string[];
}

export interface Wanted {
  locale: string;
  topic?: string | undefined;
  /** The most articles that are given; `count` counts the others too. */
  limit: number;
}

/**
 * How the engine is set up. Titles and keywords, which hold the words that members use, count more
 * than the text; so do, less, other words for the same.
 */
export const engineOptions = {
  noWorker: true,
  ranking: { metaWeights: { title: 5, keywords: 5, other: 2, t: 0, summary: 2, topic: 0 } },
};

/** Words of a query that are looked for. */
const readWords = 12;

/** A hit with less than this share of the best hit's score is left out. */
const reasonable = 0.05;

/** Letters by which the forms of a word meet. */
const beginning = 5;

/**
 * The articles of the locale that have words of a query, or begin like them, best first. The engine
 * joins the words of a query with "and"; here each is a search of its own, and an article counts
 * for what its words score together, times how many they are.
 */
export async function findArticles(
  pagefind: Pagefind,
  query: string,
  { locale, topic, limit }: Wanted,
): Promise<Found> {
  await pagefind.filters();
  const options = topic === undefined ? {} : { filters: { topic } };
  const words = wordsOf(query, locale).flatMap((word) => [word, ...beginningOf(word)]);
  const answers = await Promise.all(words.map((word) => pagefind.search(word, options)));
  const hits = bestOf(answers);
  const articles = await Promise.all(hits.slice(0, limit).map(({ result }) => printed(result)));
  return { articles, count: hits.length, topics: topicsOf(answers) };
}

/** The words of a query that are looked for: the longer ones, if there are any. */
export function wordsOf(query: string, locale: string): string[] {
  const words = [...new Set(wordsAsIndexed(query, locale))];
  const longer = words.filter((word) => word.length > 2);
  return (longer.length > 0 ? longer : words).slice(0, readWords);
}

/** Inflections and members' words for a thing meet in their first letters; the engine looks no further. */
function beginningOf(word: string): string[] {
  return word.length < beginning ? [] : [word.slice(0, Math.min(beginning, word.length - 1))];
}

function bestOf(answers: readonly PagefindAnswer[]) {
  const sums = new Map<string, { result: PagefindResult; sum: number; words: number }>();
  for (const { results } of answers) {
    for (const result of results) {
      const { sum, words } = sums.get(result.id) ?? { sum: 0, words: 0 };
      sums.set(result.id, { result, sum: sum + result.score, words: words + 1 });
    }
  }
  const hits = [...sums.values()].map(({ result, sum, words }) => ({ result, score: sum * words }));
  const best = Math.max(0, ...hits.map(({ score }) => score));
  return hits.filter(({ score }) => score >= reasonable * best).sort((a, b) => b.score - a.score);
}

function topicsOf(answers: readonly PagefindAnswer[]): string[] {
  const counts = answers.flatMap(({ filters }) => Object.entries(filters.topic ?? {}));
  return [...new Set(counts.filter(([, count]) => count > 0).map(([topic]) => topic))];
}

async function printed(result: PagefindResult): Promise<FoundArticle> {
  const { url, meta } = await result.data();
  const { t = '', summary = '', topic = '' } = meta;
  return { url, title: t, summary, topic };
}
