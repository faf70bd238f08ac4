import { fold, languageOf } from './fold.ts';
import { languageFor } from './languages/languages.ts';
import { perLanguage } from './per-language.ts';

const longestWord = 40;

/**
 * Every word of a text in order: folded, and where members spell one word in several ways, in one
 * of them; no longer a word to show or to hand to another engine.
 */
export function allWords(text: string, locale: string): string[] {
  const found = fold(text, locale).match(/[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
  return found
    .map((word) => inOneSpelling(withoutApostrophes(word, locale), locale).slice(0, longestWord))
    .filter((word) => word !== '');
}

/** The words of a text that say what it is about, in order and with repetitions. */
export function contentWords(text: string, locale: string): string[] {
  return allWords(text, locale).filter((word) => isContentWord(word, locale));
}

/** Whether a word of `allWords` says what a text is about: no small word and no single letter. */
export function isContentWord(word: string, locale: string): boolean {
  return !stopWords(locale).has(word) && !/^.$/u.test(word);
}

const stopWords = perLanguage((locale) => new Set(allWords(languageFor(locale).stopWords, locale)));

function inOneSpelling(word: string, locale: string): string {
  return languageFor(locale).spelling.reduce((spelt, [from, to]) => spelt.replace(from, to), word);
}

/** French elides before the apostrophe (`l'adhésion`), English adds after it (`member's`). */
function withoutApostrophes(word: string, locale: string): string {
  const bare =
    languageOf(locale) === 'fr'
      ? word.replace(/^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/u, '')
      : word.replace(/'s$/u, '');
  return bare.replaceAll("'", '');
}
