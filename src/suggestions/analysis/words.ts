import { fold } from './fold.ts';
import { languageFor } from './languages/languages.ts';
import type { Language } from './languages/language.ts';
import { perLanguage } from './per-language.ts';
import { mostWords, remember } from './remember.ts';

const longestWord = 40;

/**
 * Every word of a text in order: folded, and where members spell one word in several ways, in one
 * of them; no longer a word to show or to hand to another engine.
 */
export function allWords(text: string, locale: string): string[] {
  const found = fold(text, locale).match(/[\p{L}\p{N}\p{M}]+(?:'[\p{L}\p{M}]+)*/gu) ?? [];
  const language = languageFor(locale);
  return found.map((word) => asCompared(language, word)).filter((word) => word !== '');
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

const asCompared = remember(mostWords, ({ elided = /'s$/u, spelling }: Language, word): string => {
  const bare = word.replace(elided, '').replaceAll("'", '');
  return spelling
    .reduce((spelt, [from, to]) => spelt.replace(from, to), bare)
    .slice(0, longestWord);
});
