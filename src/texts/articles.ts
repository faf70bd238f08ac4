import { getCollection, type CollectionEntry } from 'astro:content';
import { allTopics, type Topic } from '../../content/topics.ts';
import type { Locale } from '../../content/locales.ts';
import { textComponents } from '../components/text/text-components.ts';
import { assertArticlesHold } from '../wording/article-check.ts';
import { intlLocale } from '../wording/locale-facts.ts';
import { textIds, writtenText, type WrittenText } from './written-text.ts';

export type Article = WrittenText<'articles'>;

export interface TopicArticles {
  topic: Topic;
  articles: Article[];
}

const read = new Map<Locale, Promise<Article[]>>();

/**
 * Every help article as a locale shows it, by title; throws when an article does not hold. Read once
 * for all pages of a build; while somebody edits, anew for each.
 */
export function articlesIn(locale: Locale): Promise<Article[]> {
  const articles = (import.meta.env.PROD ? read.get(locale) : undefined) ?? readArticles(locale);
  read.set(locale, articles);
  return articles;
}

async function readArticles(locale: Locale): Promise<Article[]> {
  const entries = await checkedEntries();
  const { compare } = new Intl.Collator(intlLocale(locale));
  return textIds(entries)
    .map((id) => writtenText(entries, locale, id))
    .sort((a, b) => compare(a.data.title, b.data.title));
}

/** The articles of a locale by topic, in the order of the form; topics without any are left out. */
export async function articlesByTopic(locale: Locale): Promise<TopicArticles[]> {
  const articles = await articlesIn(locale);
  return allTopics
    .map((topic) => ({ topic, articles: articles.filter(({ data }) => data.topic === topic) }))
    .filter((group) => group.articles.length > 0);
}

async function checkedEntries(): Promise<CollectionEntry<'articles'>[]> {
  const entries = await getCollection('articles');
  assertArticlesHold(
    entries.map(({ id, filePath, data, body }) => ({
      id,
      file: filePath ?? id,
      related: data.related,
      body: body ?? '',
    })),
    Object.keys(textComponents),
  );
  return entries;
}
