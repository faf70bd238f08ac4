import { meaningsIn, type Meaning } from '../analysis/meanings.ts';
import { allWords, isContentWord } from '../analysis/words.ts';
import { findMeaning, findTerm, type Term, type Vocabulary } from './vocabulary.ts';

/** Characters of a message that are read; a longer one has said what it is about by then. */
export const readCharacters = 2000;

/** What a message asks, each word and each meaning once, as an index numbers them. */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly meanings: readonly number[];
}

/** A word of a message with the meanings that it has, or has a part in. */
export interface QueryWord extends Term {
  readonly meanings: readonly number[];
}

/** Reads a message for an index; small words count only as parts of phrases. */
export function readQuery(vocabulary: Vocabulary, text: string): Query {
  const { locale } = vocabulary;
  const words = allWords(text.slice(0, readCharacters), locale);
  const meanings = meaningsIn(words, locale);
  const telling = new Set(words.filter((word) => isContentWord(word, locale)));
  return {
    words: [...telling].map((word) => ({
      ...findTerm(vocabulary, word),
      meanings: numbersOf(vocabulary, withPartIn(meanings, words, word)),
    })),
    meanings: numbersOf(vocabulary, meanings),
  };
}

function withPartIn(
  meanings: readonly Meaning[],
  words: readonly string[],
  word: string,
): Meaning[] {
  return meanings.filter(({ from, until }) => words.slice(from, until).includes(word));
}

function numbersOf(vocabulary: Vocabulary, meanings: readonly Meaning[]): number[] {
  const names = new Set(meanings.map(({ name }) => name));
  return [...names].map((name) => findMeaning(vocabulary, name));
}
