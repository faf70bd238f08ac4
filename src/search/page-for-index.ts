import { latinHtml } from '../wording/latin-html.ts';

const cyrillic = '<html lang="sr-Cyrl"';
const indexedPart = /<article (?:"[^"]*"|[^>"])*data-pagefind-body(?:"[^"]*"|[^>"])*>/;

/** Whether a built page takes part in the search at all. */
export function isIndexed(html: string): boolean {
  return indexedPart.test(html);
}

/**
 * A built page as the search engine reads it. Its Serbian stemmer makes one word of `zalba` and
 * `žalba`, and never of those and `жалба`: Cyrillic pages are indexed in Latin under their own
 * language, and only what the result prints, in the article's attributes, stays Cyrillic.
 */
export function pageForIndex(html: string): string {
  if (!html.includes(cyrillic)) return html;
  const printed = indexedPart.exec(html)?.[0] ?? '';
  return latinHtml(html)
    .replace('<html lang="sr-Latn"', cyrillic)
    .replace(indexedPart, () => printed);
}
