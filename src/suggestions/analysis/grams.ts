import { languageOf } from './fold.ts';

/**
 * The overlapping pieces of a word by which its inflections, compounds and misspellings meet:
 * four letters, three in Arabic, where roots are short. A shorter word has none.
 */
export function gramsOf(word: string, locale: string): string[] {
  const size = languageOf(locale) === 'ar' ? 3 : 4;
  const letters = Array.from(word);
  const count = Math.max(0, letters.length - size + 1);
  const grams = Array.from({ length: count }, (_, at) => letters.slice(at, at + size).join(''));
  return [...new Set(grams)];
}
