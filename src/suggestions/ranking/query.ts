import { meaningsIn } from '../analysis/meanings.ts';
import { allWords, isContentWord } from '../analysis/words.ts';
import { findMeaning, findTerm, type Term, type Vocabulary } from './vocabulary.ts';

/** Characters of a message that are read; a longer one has said what it is about by then. */
export const readCharacters = 2000;

/** What a message asks, each word and each meaning once. */
export interface Query {
  readonly words: readonly Term[];
  readonly meanings: readonly number[];
}

/** Reads a message for an index; small words count only as parts of phrases. */
export function readQuery(vocabulary: Vocabulary, text: string): Query {
  const { locale } = vocabulary;
  const words = allWords(text.slice(0, readCharacters), locale);
  const telling = new Set(words.filter((word) => isContentWord(word, locale)));
  const meanings = new Set(meaningsIn(words, locale));
  return {
    words: [...telling].map((word) => findTerm(vocabulary, word)),
    meanings: [...meanings].map((meaning) => findMeaning(vocabulary, meaning)),
  };
}
