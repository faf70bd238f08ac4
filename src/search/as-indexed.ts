import { fold, languageOf } from '../suggestions/analysis/fold.ts';

/** What is typed in several ways: đ as `dj` or `d`, ü as `ue` or `u`, the Arabic article or none. */
const spellings = new Map<string, readonly [RegExp, string]>([
  ['sr', [/dj/g, 'd']],
  ['de', [/([aou])e/g, '$1']],
  ['ar', [/(?<!\p{L})(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})/gu, '']],
]);

/**
 * A text or a query as the browser's search engine gets it, folded by the same code on both sides:
 * its own folding knows neither đ nor œ nor Arabic letters, and its Serbian stemmer makes one word
 * of `zalba` and `žalba`, never of those and `жалба`.
 */
export function asIndexed(text: string, locale: string): string {
  const [typed, meant] = spellings.get(languageOf(locale)) ?? [];
  const folded = fold(text, locale);
  return typed && meant ? folded.replace(typed, meant) : folded;
}

/** The words of a text or a query as the engine gets them. */
export function wordsAsIndexed(text: string, locale: string): string[] {
  return asIndexed(text, locale).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
