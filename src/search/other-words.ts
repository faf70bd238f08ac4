import { languageFor } from '../suggestions/analysis/languages/languages.ts';
import { meaningsIn } from '../suggestions/analysis/meanings.ts';
import { allWords } from '../suggestions/analysis/words.ts';
import type { CatalogueArticle } from '../suggestions/catalogue.ts';

/** A title says what an article is about; what stands in one keyword only is not its subject. */
const counts = { title: 2, keyword: 1, summary: 1 } as const;
const enough = 2;

/**
 * Words for what an article is about that it does not use itself, from the synonyms of its
 * language. Written into the index they make its search understand members' words, so that no
 * browser has to load the synonyms.
 */
export function otherWords(locale: string, article: CatalogueArticle): string[] {
  const { synonyms } = languageFor(locale);
  const words = subjectsOf(locale, article).flatMap((name) => synonyms[name]?.split(',') ?? []);
  // Phrases are made of small words, which by themselves say something else.
  return [...new Set(words.map((word) => word.trim()))].filter((word) => !/\s/.test(word));
}

function subjectsOf(locale: string, { title, keywords, summary }: CatalogueArticle): string[] {
  const found = new Map<string, number>();
  const count = (text: string, by: number): void => {
    for (const { name } of meaningsIn(allWords(text, locale), locale)) {
      found.set(name, (found.get(name) ?? 0) + by);
    }
  };
  count(title, counts.title);
  for (const keyword of keywords) count(keyword, counts.keyword);
  count(summary, counts.summary);
  return [...found.keys()].filter((name) => found.get(name)! >= enough);
}
