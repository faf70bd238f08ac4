import { languageFor } from './analysis/languages/languages.ts';
import type { CatalogueArticle } from './catalogue.ts';
import { fieldsOf, mapFields, type Fields } from './ranking/fields.ts';
import { buildPostings, type Postings } from './ranking/postings.ts';
import { createTextReader } from './ranking/read-text.ts';
import { VocabularyCollector, type Vocabulary } from './ranking/vocabulary.ts';
import type { AskedBefore } from './ranking/votes.ts';
import { weighDocuments } from './ranking/weigh-documents.ts';

/** What is shown of an article where it is offered. */
export type OfferedArticle = Omit<CatalogueArticle, 'keywords' | 'body' | 'questions'>;

/** A locale's articles, prepared once so that fitting ones are found in milliseconds. */
export interface SuggestionIndex {
  readonly articles: readonly OfferedArticle[];
  readonly vocabulary: Vocabulary;
  /** The articles' documents stand first, in order, then those of what is nothing of ours. */
  readonly postings: Postings;
  readonly asked: AskedBefore;
}

/**
 * Prepares the articles of one locale; any locale is accepted. `unanswered` is what people ask that
 * none of the articles answers.
 */
export function createSuggestionIndex(
  locale: string,
  articles: readonly CatalogueArticle[],
  unanswered: readonly string[] = [],
): SuggestionIndex {
  const collector = new VocabularyCollector(locale);
  const readOne = createTextReader(locale, collector);
  const read = (fields: Fields<string>) => mapFields(fields, readOne);
  const documents = [...articles.map(fieldsOf), ...elsewhere(locale)].map(read);
  const asked = askedQuestions(articles, unanswered);
  const questions = asked.map(({ text }) => read({ ...noFields, summary: text }));
  const vocabulary = collector.finish();
  const terms = vocabulary.numbers.size;
  return {
    articles: articles.map(offered),
    vocabulary,
    postings: buildPostings(weighDocuments(documents, terms), terms),
    asked: {
      postings: buildPostings(weighDocuments(questions, terms), terms),
      answers: asked.map(({ answers }) => answers),
    },
  };
}

interface AskedQuestion {
  text: string;
  /** Places of the articles that answer it. */
  answers: number[];
}

/** Each question once, whatever the number of articles that answer it. */
function askedQuestions(
  articles: readonly CatalogueArticle[],
  unanswered: readonly string[],
): AskedQuestion[] {
  const asked = new Map<string, number[]>(unanswered.map((text) => [text, []]));
  articles.forEach(({ questions }, article) => {
    for (const text of questions) asked.set(text, [...(asked.get(text) ?? []), article]);
  });
  return Array.from(asked, ([text, answers]) => ({ text, answers }));
}

const noFields: Fields<string> = { title: '', keywords: '', summary: '', body: '' };

function elsewhere(locale: string): Fields<string>[] {
  const texts = Object.values(languageFor(locale).elsewhere);
  return texts.map((keywords) => ({ ...noFields, keywords }));
}

function offered({ id, title, summary, topic, url }: CatalogueArticle): OfferedArticle {
  return { id, title, summary, topic, url };
}
