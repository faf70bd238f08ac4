import { meaningsIn } from '../analysis/meanings.ts';
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
  const namesOf = new Map<string, Set<string>>();
  for (const word of words) if (isContentWord(word, locale)) namesOf.set(word, new Set());
  const ofSmallWords = new Set<string>();
  for (const { name, from, until } of meanings) {
    const telling = words.slice(from, until).filter((word) => namesOf.has(word));
    for (const word of telling) namesOf.get(word)?.add(name);
    if (telling.length === 0) ofSmallWords.add(name);
  }
  const tellingWords = Array.from(namesOf, ([word, names]) => ({
    ...findTerm(vocabulary, word),
    text: word,
    meanings: numbersOf(vocabulary, names),
  }));
  return {
    words: [...tellingWords, ...numbersOf(vocabulary, ofSmallWords).map(asWord)],
    meanings: numbersOf(vocabulary, new Set(meanings.map(({ name }) => name))),
  };
}

function asWord(meaning: number): QueryWord {
  return { text: '', number: unknownTerm, grams: [], meanings: [meaning] };
}

function numbersOf(vocabulary: Vocabulary, names: ReadonlySet<string>): number[] {
  return Array.from(names, (name) => findMeaning(vocabulary, name));
}
