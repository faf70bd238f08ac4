import { meaningsOfWord, phrasesAt } from '../analysis/meanings.ts';
import { allWords, isContentWord } from '../analysis/words.ts';
import type { Term, VocabularyCollector } from './vocabulary.ts';

/** The words and the meanings of one text, with repetitions, as their numbers in the vocabulary. */
export interface ReadText {
  readonly words: readonly Term[];
  readonly meanings: readonly number[];
}

interface KnownWord {
  readonly text: string;
  /** Nothing for a small word. */
  readonly term: Term | undefined;
  readonly meanings: readonly number[];
}

/**
 * Reads texts into a vocabulary. Thousands of texts use the same words again and again: what stands
 * between two spaces is taken apart, spelt and understood only the first time.
 */
export function createTextReader(
  locale: string,
  collector: VocabularyCollector,
): (text: string) => ReadText {
  const known = new Map<string, readonly KnownWord[]>();
  const wordsIn = (chunk: string): readonly KnownWord[] => {
    const already = known.get(chunk);
    if (already !== undefined) return already;
    const words = readWords(chunk, locale, collector);
    known.set(chunk, words);
    return words;
  };
  return (text) => {
    const words = text.split(/[ \n]+/).flatMap(wordsIn);
    const texts = words.map((word) => word.text);
    const phrases = texts.flatMap((_, from) => phrasesAt(texts, from, locale));
    return {
      words: words.map(({ term }) => term).filter((term) => term !== undefined),
      meanings: [
        ...words.flatMap(({ meanings }) => meanings),
        ...phrases.map(({ name }) => collector.meaning(name)),
      ],
    };
  };
}

function readWords(chunk: string, locale: string, collector: VocabularyCollector): KnownWord[] {
  return allWords(chunk, locale).map((text) => ({
    text,
    term: isContentWord(text, locale) ? collector.word(text) : undefined,
    meanings: meaningsOfWord(text, locale).map((name) => collector.meaning(name)),
  }));
}
