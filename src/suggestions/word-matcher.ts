import { languageFor } from './analysis/languages/languages.ts';
import { meaningsOfWord } from './analysis/meanings.ts';
import { isSameWord } from './analysis/same-word.ts';
import { allWords, isContentWord } from './analysis/words.ts';
import { readQuery } from './ranking/query.ts';
import { findMeaning } from './ranking/vocabulary.ts';
import type { SuggestionIndex } from './suggestion-index.ts';

/**
 * Tells of a word, as an article prints it, whether it is why a search found the article: the word
 * that was typed in whatever script, form or spelling, or another for the same thing.
 */
export function wordMatcher(
  { vocabulary }: SuggestionIndex,
  query: string,
): (printed: string) => boolean {
  const { locale } = vocabulary;
  const { words, meanings } = readQuery(vocabulary, query);
  const { gramLength } = languageFor(locale);
  const typed = words.map(({ text }) => text).filter((text) => text !== '');
  const meant = new Set(meanings.filter((meaning) => meaning >= 0));
  const isMeant = (word: string): boolean =>
    meaningsOfWord(word, locale).some((name) => meant.has(findMeaning(vocabulary, name)));
  return (printed) =>
    allWords(printed, locale)
      .filter((word) => isContentWord(word, locale))
      .some((word) => typed.some((t) => isSameWord(word, t, gramLength)) || isMeant(word));
}
