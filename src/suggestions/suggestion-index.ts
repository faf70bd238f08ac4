import { languageFor } from './analysis/languages/languages.ts';
import type { CatalogueArticle } from './catalogue.ts';
import { fieldsOf, mapFields, type Fields } from './ranking/fields.ts';
import { buildPostings, type Postings } from './ranking/postings.ts';
import { createTextReader } from './ranking/read-text.ts';
import { VocabularyCollector, type Vocabulary } from './ranking/vocabulary.ts';
import { weighDocuments } from './ranking/weigh-documents.ts';

/** What is shown of an article where it is offered. */
export type OfferedArticle = Omit<CatalogueArticle, 'keywords' | 'body'>;

/** A locale's articles, prepared once so that fitting ones are found in milliseconds. */
export interface SuggestionIndex {
  readonly articles: readonly OfferedArticle[];
  readonly vocabulary: Vocabulary;
  /** The articles' documents stand first, in order, then those of what is nothing of ours. */
  readonly postings: Postings;
}

/** Prepares the articles of one locale; any locale is accepted. */
export function createSuggestionIndex(
  locale: string,
  articles: readonly CatalogueArticle[],
): SuggestionIndex {
  const collector = new VocabularyCollector(locale);
  const read = createTextReader(locale, collector);
  const documents = [...articles.map(fieldsOf), ...elsewhere(locale)].map((fields) =>
    mapFields(fields, read),
  );
  const vocabulary = collector.finish();
  const termCount = vocabulary.numbers.size;
  const postings = buildPostings(weighDocuments(documents, termCount), termCount);
  return { articles: articles.map(offered), vocabulary, postings };
}

function elsewhere(locale: string): Fields<string>[] {
  const texts = Object.values(languageFor(locale).elsewhere);
  return texts.map((keywords) => ({ title: '', keywords, summary: '', body: '' }));
}

function offered({ id, title, summary, topic, url }: CatalogueArticle): OfferedArticle {
  return { id, title, summary, topic, url };
}
