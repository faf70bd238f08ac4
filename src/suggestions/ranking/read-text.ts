import { meaningsOfWord, phrasesAt } from '../analysis/meanings.ts';
import { inOneSpelling, isContentWord, typedWords } from '../analysis/words.ts';
import type { Term, VocabularyCollector } from './vocabulary.ts';

/** The words and the meanings of one text, with repetitions, as their numbers in the vocabulary. */
export interface ReadText {
  readonly words: readonly Term[];
  readonly meanings: readonly number[];
}

/** What there is to know of a word as it was typed, found out once for all texts. */
interface KnownWord {
  readonly text: string;
  /** Nothing for a small word. */
  readonly terms: readonly Term[];
  readonly meanings: readonly number[];
}

/**
 * Reads texts into a vocabulary. Thousands of texts use the same words again and again, and each
 * is spelt and understood only the first time.
 */
export function createTextReader(
  locale: string,
  collector: VocabularyCollector,
): (text: string) => ReadText {
  const known = new Map<string, KnownWord>();
  return (text) => {
    const words = typedWords(text, locale)
      .map((typed) => remembered(known, typed, () => readWord(typed, locale, collector)))
      .filter((word) => word.text !== '');
    const texts = words.map((word) => word.text);
    const phrases = texts.flatMap((_, from) => phrasesAt(texts, from, locale));
    return {
      words: words.flatMap(({ terms }) => terms),
      meanings: [
        ...words.flatMap(({ meanings }) => meanings),
        ...phrases.map(({ name }) => collector.meaning(name)),
      ],
    };
  };
}

function readWord(typed: string, locale: string, collector: VocabularyCollector): KnownWord {
  const text = inOneSpelling(typed, locale);
  return {
    text,
    terms: isContentWord(text, locale) ? [collector.word(text)] : [],
    meanings: meaningsOfWord(text, locale).map((name) => collector.meaning(name)),
  };
}

function remembered<Key, Value>(known: Map<Key, Value>, key: Key, find: () => Value): Value {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}
