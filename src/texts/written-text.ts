import type { CollectionEntry } from 'astro:content';
import { sourceLocale, type Locale } from '../../content/locales.ts';
import { directionOf, textsFolder } from '../wording/locale-facts.ts';
import { dataInLocaleScript } from '../wording/locale-script.ts';

export type TextCollection = 'statements' | 'articles' | 'notices';

/** A text as one locale shows it: its own, or the English one while it has none. */
export interface WrittenText<C extends TextCollection> {
  /** The file's name, the same in every language. */
  id: string;
  entry: CollectionEntry<C>;
  /** The front matter in the locale's script. */
  data: CollectionEntry<C>['data'];
  /** The language it is in; another than the page's marks a text that is missing. */
  writtenIn: Locale;
}

/** The locale's text of that name among `entries`, or the English one; throws where even that is missing. */
export function writtenText<C extends TextCollection>(
  entries: readonly CollectionEntry<C>[],
  locale: Locale,
  id: string,
): WrittenText<C> {
  const own = entryIn(entries, textsFolder(locale), id);
  if (own) return { id, entry: own, data: dataInLocaleScript(locale, own.data), writtenIn: locale };
  const source = entryIn(entries, sourceLocale, id);
  if (!source) throw new Error(`Cannot find the text "${id}" in content/${sourceLocale}`);
  return { id, entry: source, data: source.data, writtenIn: sourceLocale };
}

/** What marks a text as English on a page in another language; nothing on a text in the page's own. */
export function languageMarks(
  locale: Locale,
  { writtenIn }: { writtenIn: Locale },
): { lang?: Locale; dir?: 'ltr' | 'rtl' } {
  return writtenIn === locale ? {} : { lang: writtenIn, dir: directionOf(writtenIn) };
}

/** The names of the texts that the source language has; the other languages follow it. */
export function textIds(entries: readonly { id: string }[]): string[] {
  const folder = `${sourceLocale}/`;
  return entries.filter(({ id }) => id.startsWith(folder)).map(({ id }) => id.slice(folder.length));
}

function entryIn<E extends { id: string }>(entries: readonly E[], folder: string, id: string) {
  return entries.find((entry) => entry.id === `${folder}/${id}`);
}
