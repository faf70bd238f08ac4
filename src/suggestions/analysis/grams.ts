import { languageFor } from './languages/languages.ts';
import { piecesOf } from './pieces.ts';

/**
 * The overlapping pieces of a word by which its inflections, compounds and misspellings meet; a
 * word shorter than a piece has none.
 */
export function gramsOf(word: string, locale: string): string[] {
  return piecesOf(word, languageFor(locale).gramLength);
}
