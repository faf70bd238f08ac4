import type { CatalogueArticle } from '../catalogue.ts';

/** How much a word counts by where in the article it stands. */
export const fieldWeights = { title: 3, keywords: 3, summary: 2, body: 1 } as const;

export type Field = keyof typeof fieldWeights;

export const allFields = Object.keys(fieldWeights) as Field[];

/** The texts of an article that are searched, by field. */
export function fieldTexts(article: CatalogueArticle): Record<Field, string> {
  const { title, summary, body } = article;
  return { title, summary, body, keywords: article.keywords.join('\n') };
}
