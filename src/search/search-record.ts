import type { CustomRecord } from 'pagefind';
import type { CatalogueArticle } from '../suggestions/catalogue.ts';
import { asIndexed } from './as-indexed.ts';
import { otherWords } from './other-words.ts';

/**
 * An article as the browser's search engine indexes it: folded what is searched, as it is written
 * what a result prints (`t`, `summary`).
 */
export function searchRecord(locale: string, article: CatalogueArticle): CustomRecord {
  const { url, title, summary, topic, keywords, body } = article;
  const folded = (text: string): string => asIndexed(text, locale);
  return {
    url,
    // As the engine reads it from a page's `lang`; any other spelling is a language of its own.
    language: locale.toLowerCase(),
    content: folded(`${title}. ${summary} ${body}`),
    meta: {
      title: folded(title),
      keywords: folded(keywords.join(', ')),
      other: folded(otherWords(locale, article).join(' ')),
      t: title,
      summary,
      topic,
    },
    filters: { topic: [topic] },
  };
}
