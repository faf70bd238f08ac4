import type { Locale } from '../../content/locales.ts';
import { allTopics, type Topic } from '../../content/topics.ts';
import type { Phrases } from '../wording/phrases.ts';
import { topicName } from './topic-name.ts';

/** The most results that are shown; topics and further words lead to the others. */
export const mostShown = 10;

/** The most results that are counted; beyond, there are many. */
export const mostCounted = 40;

/** What a page says around results, worded in advance, so that a browser needs no wording of its own. */
export interface SearchWords {
  readonly locale: Locale;
  /** What stands before and after the query in the heading. */
  readonly heading: readonly string[];
  /** How many were found, from none up to the most that are counted. */
  readonly counts: readonly string[];
  readonly many: string;
  readonly shown: string;
  readonly none: string;
  readonly near: string;
  readonly narrow: string;
  readonly allTopics: string;
  readonly topics: Readonly<Record<Topic, string>>;
  readonly write: string;
}

/** The words of a locale around its results. */
export function searchWords(t: Phrases): SearchWords {
  const counts = Array.from({ length: mostCounted + 1 }, (_, count) =>
    t('search.results', { count }),
  );
  const names = allTopics.map((topic) => [topic, topicName(t, topic)]);
  return {
    locale: t.locale,
    heading: t('search.for', { query: '\n' }).split('\n'),
    counts,
    many: t('search.many', { count: mostCounted }),
    shown: t('search.shown', { count: mostShown }),
    none: t('search.none'),
    near: t('search.near'),
    narrow: t('search.narrow'),
    allTopics: t('search.all-topics'),
    topics: Object.fromEntries(names) as Record<Topic, string>,
    write: t('search.write'),
  };
}
