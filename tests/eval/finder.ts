import type { CatalogueArticle } from '../../src/suggestions/catalogue.ts';
import type { Question } from './questions.ts';

/** A way of finding articles: the ids that a text brings up, best first. */
export type Find = (text: string) => string[] | Promise<string[]>;

/** One of the compared engines; `open` indexes the articles of a locale. */
export interface Finder {
  readonly name: string;
  /** Which questions it is asked; unset: all. */
  readonly takes?: (question: Question) => boolean;
  open(locale: string, articles: readonly CatalogueArticle[]): Promise<OpenFinder>;
}

/** An engine that holds the articles of a locale, until it is closed. */
export interface OpenFinder {
  readonly find: Find;
  readonly close: () => Promise<void>;
}

/** An engine that holds nothing open. */
export function openFinder(find: Find): Promise<OpenFinder> {
  return Promise.resolve({ find, close: () => Promise.resolve() });
}
