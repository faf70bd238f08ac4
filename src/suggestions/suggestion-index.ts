import { languageFor } from './analysis/languages/languages.ts';
import { meaningsIn } from './analysis/meanings.ts';
import { allWords, isContentWord } from './analysis/words.ts';
import type { CatalogueArticle } from './catalogue.ts';
import { fieldsOf, mapFields, type Fields } from './ranking/fields.ts';
import { buildPostings, type Postings } from './ranking/postings.ts';
import { VocabularyCollector, type Vocabulary } from './ranking/vocabulary.ts';
import { weighDocuments, type ReadText } from './ranking/weigh-documents.ts';

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
  const documents = [...articles.map(fieldsOf), ...elsewhere(locale)].map((fields) =>
    mapFields(fields, (text) => readText(text, locale, collector)),
  );
  const weighed = weighDocuments(documents);
  const vocabulary = collector.finish();
  const postings = buildPostings(weighed, vocabulary.numbers.size);
  return { articles: articles.map(offered), vocabulary, postings };
}

function elsewhere(locale: string): Fields<string>[] {
  const texts = Object.values(languageFor(locale).elsewhere);
  return texts.map((keywords) => ({ title: '', keywords, summary: '', body: '' }));
}

function readText(text: string, locale: string, collector: VocabularyCollector): ReadText {
  const words = allWords(text, locale);
  return {
    words: words.filter((word) => isContentWord(word, locale)).map((word) => collector.word(word)),
    meanings: meaningsIn(words, locale).map(({ name }) => collector.meaning(name)),
  };
}

function offered({ id, title, summary, topic, url }: CatalogueArticle): OfferedArticle {
  return { id, title, summary, topic, url };
}
