import type { CustomRecord } from 'pagefind';
import type { CatalogueArticle } from '../suggestions/catalogue.ts';
import { contentWords } from '../suggestions/analysis/words.ts';
import { asIndexed, wordsAsIndexed } from './as-indexed.ts';
import { languageForIndex } from './light-file.ts';
import { otherWords } from './other-words.ts';

/**
 * An article as the browser's search engine indexes it: what a result prints (`t`, `summary`) as it
 * is written, what is searched folded, and of the body each word once without the small ones,
 * since every place at which a word stands is bytes that a browser loads.
 */
export function searchRecord(locale: string, article: CatalogueArticle): CustomRecord {
  const { url, title, summary, topic, keywords, body } = article;
  const folded = (text: string): string => asIndexed(text, locale);
  return {
    url,
    language: languageForIndex(locale),
    content: tellingWords(body, locale).join(' '),
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

function tellingWords(text: string, locale: string): string[] {
  const words = new Set(wordsAsIndexed(text, locale));
  return [...words].filter((word) => contentWords(word, locale).length > 0);
}
