import { fold } from './fold.ts';
import { languageFor } from './languages/languages.ts';
import { perLanguage } from './per-language.ts';

const longestWord = 40;

/**
 * Every word of a text in order: folded, and where members spell one word in several ways, in one
 * of them; no longer a word to show or to hand to another engine.
 */
export function allWords(text: string, locale: string): string[] {
  return foldedWords(text, locale)
    .map((word) => asCompared(word, locale))
    .filter((word) => word !== '');
}

/** Every word of a text in order, folded, with the apostrophes it was written with. */
export function foldedWords(text: string, locale: string): string[] {
  return fold(text, locale).match(/[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
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

/** A folded word in its one spelling; empty where nothing is left of it. */
export function asCompared(word: string, locale: string): string {
  const { elided = /'s$/u, spelling } = languageFor(locale);
  const bare = word.replace(elided, '').replaceAll("'", '');
  return spelling
    .reduce((spelt, [from, to]) => spelt.replace(from, to), bare)
    .slice(0, longestWord);
}
