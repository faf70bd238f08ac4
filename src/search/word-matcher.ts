import { isSameWord } from '../suggestions/analysis/same-word.ts';
import { asIndexed } from './as-indexed.ts';
import { wordsOf } from './find-articles.ts';

/**
 * Tells of a word, as a result prints it, whether it is one that was searched for, in whatever
 * script or form. `pieceLength` is that of the language.
 */
export function wordMatcher(
  query: string,
  { locale, pieceLength }: { locale: string; pieceLength: number },
): (printed: string) => boolean {
  const searched = wordsOf(query, locale);
  return (printed) => {
    const word = asIndexed(printed, locale);
    return searched.some((typed) => isSameWord(word, typed, pieceLength));
  };
}
