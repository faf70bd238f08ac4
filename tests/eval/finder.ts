import type { Catalogue } from '../../src/suggestions/catalogue.ts';

/** A way of finding articles: the ids that a text brings up, best first. */
export type Find = (text: string) => string[] | Promise<string[]>;

export type Asked = 'questions' | 'searches';

/** One of the compared engines; `open` indexes what a locale publishes. */
export interface Finder {
  readonly name: string;
  /** What it is asked: questions as a form gets them, or the few words of a search. */
  readonly asked: Asked;
  open(locale: string, catalogue: Catalogue): Promise<OpenFinder>;
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
