import { allTopics } from '../../content/topics.ts';
import type { SearchAnswer } from '../page/search-results.ts';
import { mostShown, type SearchWords } from '../page/search-words.ts';
import { findArticles, type Pagefind } from './find-articles.ts';
import { wordMatcher } from './word-matcher.ts';

/** What a page says around results, and how long the pieces are by which its words meet. */
export interface OwnSearchWords extends SearchWords {
  readonly pieceLength: number;
}

/** What a search comes to when the browser searches by itself. */
export async function answerHere(
  pagefind: Pagefind,
  { locale, pieceLength }: OwnSearchWords,
  asked: { query: string; topic: string | undefined },
): Promise<SearchAnswer> {
  const { query } = asked;
  const topic = allTopics.find((one) => one === asked.topic);
  const everywhere = await findArticles(pagefind, query, { locale, limit: mostShown });
  const { articles, count } =
    topic === undefined
      ? everywhere
      : await findArticles(pagefind, query, { locale, topic, limit: mostShown });
  const isMatch = wordMatcher(query, { locale, pieceLength });
  // The engine itself takes what begins like a word when nothing has it, so nothing else is near.
  return { query, topic, articles, count, topics: everywhere.topics, near: [], isMatch };
}
