import { contentWords } from './analysis/words.ts';
import type { CatalogueArticle } from './catalogue.ts';
import { fieldTexts } from './ranking/fields.ts';
import { buildPostings, type Postings } from './ranking/postings.ts';
import { collectVocabulary, type Term, type Vocabulary } from './ranking/vocabulary.ts';
import { weighDocuments, type FieldTerms } from './ranking/weigh-documents.ts';

/** What is shown of an article where it is offered. */
export type OfferedArticle = Omit<CatalogueArticle, 'keywords' | 'body'>;

/** A locale's articles, prepared once so that fitting ones are found in milliseconds. */
export interface SuggestionIndex {
  readonly locale: string;
  readonly articles: readonly OfferedArticle[];
  readonly vocabulary: Vocabulary;
  readonly postings: Postings;
}

/** Prepares the articles of one locale; any locale is accepted, unknown ones without stop words. */
export function createSuggestionIndex(
  locale: string,
  articles: readonly CatalogueArticle[],
): SuggestionIndex {
  const { collect, finish } = collectVocabulary(locale);
  const documents = weighDocuments(articles.map((article) => fieldTerms(article, locale, collect)));
  const vocabulary = finish();
  const postings = buildPostings(documents, vocabulary.numbers.size);
  return { locale, articles: articles.map(offered), vocabulary, postings };
}

function fieldTerms(
  article: CatalogueArticle,
  locale: string,
  collect: (word: string) => Term,
): FieldTerms {
  const texts = fieldTexts(article);
  const termsOf = (text: string): Term[] => contentWords(text, locale).map(collect);
  return {
    title: termsOf(texts.title),
    keywords: termsOf(texts.keywords),
    summary: termsOf(texts.summary),
    body: termsOf(texts.body),
  };
}

function offered({ id, title, summary, topic, url }: CatalogueArticle): OfferedArticle {
  return { id, title, summary, topic, url };
}
