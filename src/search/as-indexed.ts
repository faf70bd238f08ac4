import { fold, languageOf } from '../suggestions/analysis/fold.ts';

/** What is typed in several ways: đ as `dj` or `d`, ü as `ue` or `u`, the Arabic article or none. */
const spellings = new Map<string, [RegExp, string]>([
  ['sr', [/dj/g, 'd']],
  ['de', [/([aou])e/g, '$1']],
  ['ar', [/(?<!\p{L})(?:[وف]?[بك]?ال|[وف]?لل)(?=\p{L}{3})/gu, '']],
]);

/**
 * A text or a query as the browser's search engine gets it, folded by the same code on both sides:
 * its own knows one script of Serbian from the other, and neither đ nor œ nor Arabic letters.
 */
export function asIndexed(text: string, locale: string): string {
  const folded = fold(text, locale);
  const spelling = spellings.get(languageOf(locale));
  return spelling === undefined ? folded : folded.replace(...spelling);
}

/** The words of a text or a query as the engine gets them. */
export function wordsAsIndexed(text: string, locale: string): string[] {
  return asIndexed(text, locale).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
