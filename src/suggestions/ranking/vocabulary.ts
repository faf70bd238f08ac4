import { gramsOf } from '../analysis/grams.ts';

/** What an index knows of one word: its own number and those of its grams; -1 where it has none. */
export interface Term {
  readonly word: string;
  readonly number: number;
  readonly grams: readonly number[];
}

export const unknownTerm = -1;

/** The numbers of all words and grams of an index, from 0 up. */
export interface Vocabulary {
  readonly locale: string;
  readonly numbers: ReadonlyMap<string, number>;
  /** The words alone, sorted. */
  readonly words: readonly string[];
}

/** Shortest beginning of a word that is completed, and how many completions are looked at. */
const completion = { letters: 2, words: 50 } as const;

/** Looks a word up without adding it. */
export function findTerm({ locale, numbers }: Vocabulary, word: string): Term {
  const grams = gramsOf(word, locale).map((gram) => numbers.get(gramKey(gram)) ?? unknownTerm);
  return { word, number: numbers.get(word) ?? unknownTerm, grams };
}

/** The words of the index that begin like this and go on. */
export function wordsStartingWith({ words }: Vocabulary, start: string): string[] {
  if (start.length < completion.letters) return [];
  let from = 0;
  let until = words.length;
  while (from < until) {
    const middle = (from + until) >>> 1;
    if (words[middle]! <= start) from = middle + 1;
    else until = middle;
  }
  return words.slice(from, from + completion.words).filter((word) => word.startsWith(start));
}

/** Gathers the words of a locale's texts; equal words come back as one term. */
export function collectVocabulary(locale: string): {
  collect: (word: string) => Term;
  finish: () => Vocabulary;
} {
  const numbers = new Map<string, number>();
  const terms = new Map<string, Term>();
  const numberOf = (key: string): number => {
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
  const collect = (word: string): Term => {
    const known = terms.get(word);
    if (known !== undefined) return known;
    const grams = gramsOf(word, locale).map((gram) => numberOf(gramKey(gram)));
    const term = { word, number: numberOf(word), grams };
    terms.set(word, term);
    return term;
  };
  return { collect, finish: () => ({ locale, numbers, words: [...terms.keys()].sort() }) };
}

/** A gram is no word even when it is spelt like one; no word holds this character. */
function gramKey(gram: string): string {
  return `~${gram}`;
}
