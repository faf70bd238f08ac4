import { languageFor } from './languages/languages.ts';

/**
 * The overlapping pieces of a word by which its inflections, compounds and misspellings meet; a
 * word shorter than a piece has none.
 */
export function gramsOf(word: string, locale: string): string[] {
  const length = languageFor(locale).gramLength;
  const letters = Array.from(word);
  const count = Math.max(0, letters.length - length + 1);
  const grams = Array.from({ length: count }, (_, at) => letters.slice(at, at + length).join(''));
  return [...new Set(grams)];
}
