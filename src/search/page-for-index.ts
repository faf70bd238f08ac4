import { latinHtml } from '../wording/latin-html.ts';

const cyrillic = '<html lang="sr-Cyrl"';
const latin = '<html lang="sr-Latn"';
const indexedPart = /<article (?:"[^"]*"|[^>"])*data-pagefind-body(?:"[^"]*"|[^>"])*>/;
const keywords = /<p [^>]*data-pagefind-meta="keywords"[^>]*>/;

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
  if (html.includes(latin)) return withPlainSpellings(html);
  if (!html.includes(cyrillic)) return html;
  const printed = indexedPart.exec(html)?.[0] ?? '';
  return withPlainSpellings(latinHtml(html))
    .replace(latin, cyrillic)
    .replace(indexedPart, () => printed);
}

/** The engine reads đ as dj; who types it as d finds those words among the keywords. */
function withPlainSpellings(html: string): string {
  const [, article = ''] = html.split(indexedPart);
  const words = new Set(article.toLowerCase().match(/\p{L}*đ\p{L}*/gu));
  const plain = [...words].map((word) => word.replaceAll('đ', 'd')).join(' ');
  return html.replace(keywords, (opening) => `${opening}${plain} `);
}
