import type { Locale } from '../../content/locales.ts';
import { latinHtml } from './latin-html.ts';
import { isDerived } from './locale-facts.ts';
import { latinFromCyrillic } from './serbian-script.ts';

/** A text as the locale writes it: in a derived locale, in that locale's own script. */
export function inLocaleScript(locale: Locale, text: string): string {
  return isDerived(locale) ? latinFromCyrillic(text) : text;
}

/** Rendered HTML as the locale writes it; passages in other languages stay as they are. */
export function htmlInLocaleScript(locale: Locale, html: string): string {
  return isDerived(locale) ? latinHtml(html) : html;
}

/** Every text within front matter or any other plain data, as the locale writes it; keys stay. */
export function dataInLocaleScript<T>(locale: Locale, data: T): T {
  return isDerived(locale) ? (latinData(data) as T) : data;
}

function latinData(data: unknown): unknown {
  if (typeof data === 'string') return latinFromCyrillic(data);
  if (Array.isArray(data)) return data.map(latinData);
  if (!isPlainObject(data)) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, latinData(value)]));
}

function isPlainObject(data: unknown): data is Record<string, unknown> {
  return (
    typeof data === 'object' && data !== null && Object.getPrototypeOf(data) === Object.prototype
  );
}
