import { allWords, contentWords } from '../analysis/words.ts';
import { findTerm, wordsStartingWith, type Term, type Vocabulary } from './vocabulary.ts';

/** Characters of a message that are read; a longer one has said what it is about by then. */
const readCharacters = 2000;

/** Words of a search that are read. */
const readWords = 12;

/** A word of a search and the words of the index that it may be the beginning of. */
export interface SearchGroup {
  readonly term: Term;
  readonly completions: readonly Term[];
}

/** The distinct content words of a message, as an index looks them up. */
export function queryTerms(vocabulary: Vocabulary, text: string): Term[] {
  const words = contentWords(text.slice(0, readCharacters), vocabulary.locale);
  return [...new Set(words)].map((word) => findTerm(vocabulary, word));
}

/** The distinct words of a search; its small words count only when it has no others. */
export function searchGroups(vocabulary: Vocabulary, query: string): SearchGroup[] {
  const read = query.slice(0, readCharacters);
  const telling = contentWords(read, vocabulary.locale);
  const words = new Set(telling.length > 0 ? telling : allWords(read, vocabulary.locale));
  return [...words].slice(0, readWords).map((word) => ({
    term: findTerm(vocabulary, word),
    completions: wordsStartingWith(vocabulary, word).map((found) => findTerm(vocabulary, found)),
  }));
}
