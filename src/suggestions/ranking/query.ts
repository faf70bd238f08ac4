import { meaningsOfWord, phrasesAt } from '../analysis/meanings.ts';
import { mostWords, remember } from '../analysis/remember.ts';
import { asCompared, foldedWords, isContentWord } from '../analysis/words.ts';
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
  const read = foldedWords(text.slice(0, readCharacters), locale)
    .map((word) => readWord(vocabulary, word))
    .filter((word) => word.text !== '');
  const words = read.map((word) => word.text);
  const telling = new Map<string, QueryWord>();
  for (const word of read) if (word.isTelling) telling.set(word.text, word);
  const meanings = new Map<string, number>();
  const ofSmallWords = new Map<string, number>();
  for (const [from, { names, isTelling }] of read.entries()) {
    for (const [name, number] of names) {
      meanings.set(name, number);
      if (!isTelling) ofSmallWords.set(name, number);
    }
    for (const { name, until } of phrasesAt(words, from, locale)) {
      const number = findMeaning(vocabulary, name);
      meanings.set(name, number);
      const parts = words.slice(from, until).filter((word) => telling.has(word));
      for (const part of parts) telling.set(part, alsoMeaning(telling.get(part)!, number));
      if (parts.length === 0) ofSmallWords.set(name, number);
    }
  }
  return {
    words: [...telling.values(), ...Array.from(ofSmallWords.values(), asWord)],
    meanings: [...meanings.values()],
  };
}

/** All that an index makes of one word of a message, whatever stands beside it. */
interface ReadWord extends QueryWord {
  readonly isTelling: boolean;
  /** The meanings it has by itself, by name. */
  readonly names: readonly (readonly [string, number])[];
}

const readWord = remember(mostWords, (vocabulary: Vocabulary, word): ReadWord => {
  const { locale } = vocabulary;
  const text = corrected(vocabulary, asCompared(word, locale));
  const names = meaningsOfWord(text, locale).map(
    (name) => [name, findMeaning(vocabulary, name)] as const,
  );
  return {
    ...findTerm(vocabulary, text),
    text,
    isTelling: isContentWord(text, locale),
    names,
    meanings: names.map(([, number]) => number),
  };
});

function alsoMeaning(word: QueryWord, meaning: number): QueryWord {
  return { ...word, meanings: [...word.meanings, meaning] };
}

function asWord(meaning: number): QueryWord {
  return { text: '', number: unknownTerm, grams: [], meanings: [meaning] };
}
