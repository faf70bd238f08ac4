import { meaningsIn, type Meaning } from '../analysis/meanings.ts';
import { allWords, isContentWord } from '../analysis/words.ts';
import { corrected } from './spelling.ts';
import { findMeaning, findTerm, unknownTerm, type Term, type Vocabulary } from './vocabulary.ts';

/** Characters of a message that are read; a longer one has said what it is about by then. */
export const readCharacters = 2000;

/** What a message asks, each word and each meaning once, as an index numbers them. */
export interface Query {
  readonly words: readonly QueryWord[];
  readonly meanings: readonly number[];
}

/** A word of a message with the meanings that it has, or has a part in. */
export interface QueryWord extends Term {
  readonly text: string;
  readonly meanings: readonly number[];
}

/**
 * Reads a message for an index. A small word counts only as part of a phrase, and a phrase of
 * nothing but small words ("hear from you") counts as one word.
 */
export function readQuery(vocabulary: Vocabulary, text: string): Query {
  const { locale } = vocabulary;
  const all = allWords(text.slice(0, readCharacters), locale);
  const words = all.map((word) => corrected(vocabulary, word));
  const meanings = meaningsIn(words, locale);
  const telling = new Set(words.filter((word) => isContentWord(word, locale)));
  const ofSmallWords = meanings.filter(
    (meaning) => !wordsOf(meaning, words).some((word) => telling.has(word)),
  );
  const meaningsOf = (word: string): Meaning[] =>
    meanings.filter((meaning) => wordsOf(meaning, words).includes(word));
  const tellingWords = Array.from(telling, (word) => ({
    ...findTerm(vocabulary, word),
    text: word,
    meanings: numbersOf(vocabulary, meaningsOf(word)),
  }));
  return {
    words: [...tellingWords, ...numbersOf(vocabulary, ofSmallWords).map(asWord)],
    meanings: numbersOf(vocabulary, meanings),
  };
}

function asWord(meaning: number): QueryWord {
  return { text: '', number: unknownTerm, grams: [], meanings: [meaning] };
}

function wordsOf({ from, until }: Meaning, words: readonly string[]): readonly string[] {
  return words.slice(from, until);
}

function numbersOf(vocabulary: Vocabulary, meanings: readonly Meaning[]): number[] {
  const names = new Set(meanings.map(({ name }) => name));
  return [...names].map((name) => findMeaning(vocabulary, name));
}
