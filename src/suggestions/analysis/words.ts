import { fold, languageOf } from './fold.ts';
import { stopWords } from './stop-words.ts';
import { wordKey } from './variants.ts';

const longestWord = 40;

/**
 * The words of a text that say what it is about, in order and with repetitions: folded, spelling
 * variants united, stop words left out.
 */
export function contentWords(text: string, locale: string): string[] {
  const stops = stopWords(locale);
  return allWords(text, locale).filter((word) => !stops.has(word) && !/^.$/u.test(word));
}

/** How many words of a text say what it is about; decides when a suggestion is worth asking for. */
export function contentWordCount(text: string, locale: string): number {
  return contentWords(text, locale).length;
}

/** Every word of a text, stop words included, folded and with spelling variants united. */
export function allWords(text: string, locale: string): string[] {
  const found = fold(text, locale).match(/[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
  return found
    .map((word) => wordKey(withoutApostrophes(word, locale), locale).slice(0, longestWord))
    .filter((word) => word !== '');
}

/** French elides before the apostrophe (`l'adhésion`), English adds after it (`member's`). */
function withoutApostrophes(word: string, locale: string): string {
  const bare =
    languageOf(locale) === 'fr'
      ? word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/u, '')
      : word.replace(/'s$/u, '');
  return bare.replaceAll("'", '');
}
