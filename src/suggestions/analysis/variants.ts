import { languageOf } from './fold.ts';

type Rule = readonly [RegExp, string];

/** Nobody doubles a letter twice the same way: `adress`, `cancelled`, `pleeease`. */
const doubled: Rule = [/(\p{Script=Latin})\1+/gu, '$1'];

const byLanguage = new Map<string, readonly Rule[]>(
  Object.entries({
    en: [[/is(?=(?:e|ed|es|er|ing|ations?)$)/u, 'iz'], doubled],
    // đ is typed dj or plain d; the eastern and the western standard differ in (i)je.
    sr: [[/dj/gu, 'd'], [/ije/gu, 'e'], doubled],
    de: [[/([aou])e/gu, '$1'], doubled],
    // And, with, for, like and the article are written onto the word.
    ar: [[/^(?:[وف]?(?:ال|بال|كال|لل)|[وف]ب)(?=.{3})/u, '']],
  }),
);

/**
 * One form for the ways members spell a folded word; no longer a word to show or to hand to
 * another engine.
 */
export function wordKey(foldedWord: string, locale: string): string {
  const rules = byLanguage.get(languageOf(locale)) ?? [doubled];
  return rules.reduce((word, [from, to]) => word.replace(from, to), foldedWord);
}
