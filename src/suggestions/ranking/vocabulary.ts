import { gramsOf } from '../analysis/grams.ts';

/** What an index knows of one word: its own number and those of its grams; -1 where it has none. */
export interface Term {
  readonly number: number;
  readonly grams: readonly number[];
}

/** The number of what an index does not hold. */
export const unknownTerm = -1;

/** The numbers of all words, grams and meanings of an index, from 0 up. */
export interface Vocabulary {
  readonly locale: string;
  readonly numbers: ReadonlyMap<string, number>;
  /** The words alone, sorted. */
  readonly words: readonly string[];
}

/** Looks a word up without adding it. */
export function findTerm({ locale, numbers }: Vocabulary, word: string): Term {
  const grams = gramsOf(word, locale).map((gram) => numbers.get(gramKey(gram)) ?? unknownTerm);
  return { number: numbers.get(word) ?? unknownTerm, grams };
}

/** The number of a meaning; -1 when no article has it. */
export function findMeaning({ numbers }: Vocabulary, meaning: string): number {
  return numbers.get(meaningKey(meaning)) ?? unknownTerm;
}

/** Numbers the words and meanings of a locale's texts; equal words come back as one term. */
export class VocabularyCollector {
  readonly #locale: string;
  readonly #numbers = new Map<string, number>();
  readonly #terms = new Map<string, Term>();

  constructor(locale: string) {
    this.#locale = locale;
  }

  word(word: string): Term {
    const known = this.#terms.get(word);
    if (known !== undefined) return known;
    const grams = gramsOf(word, this.#locale).map((gram) => this.#number(gramKey(gram)));
    const term = { number: this.#number(word), grams };
    this.#terms.set(word, term);
    return term;
  }

  meaning(meaning: string): number {
    return this.#number(meaningKey(meaning));
  }

  finish(): Vocabulary {
    const words = [...this.#terms.keys()].sort();
    return { locale: this.#locale, numbers: this.#numbers, words };
  }

  #number(key: string): number {
    const number = this.#numbers.get(key) ?? this.#numbers.size;
    this.#numbers.set(key, number);
    return number;
  }
}

/** Whether a key of `numbers` is a word, and no gram or meaning. */
export function isWord(key: string): boolean {
  return !/^[~=]/.test(key);
}

/** A gram or a meaning is no word even when it is spelt like one; words hold letters and digits. */
function gramKey(gram: string): string {
  return `~${gram}`;
}

function meaningKey(meaning: string): string {
  return `=${meaning}`;
}
