import type { CatalogueArticle } from '../catalogue.ts';

/** How much a word counts by where in the article it stands. */
export const fieldWeights = { title: 3, keywords: 3, summary: 2, body: 0.5 } as const;

/** A part of an article that is searched. */
export type Field = keyof typeof fieldWeights;

/** Every field, in the order of their weight. */
export const allFields = Object.keys(fieldWeights) as Field[];

/** Something for each field of a document. */
export type Fields<T> = Readonly<Record<Field, T>>;

/** The texts of an article that are searched. */
export function fieldsOf({ title, keywords, summary, body }: CatalogueArticle): Fields<string> {
  return { title, keywords: keywords.join('\n'), summary, body };
}

/** The same for each field. */
export function mapFields<T, U>(fields: Fields<T>, map: (value: T, field: Field) => U): Fields<U> {
  return {
    title: map(fields.title, 'title'),
    keywords: map(fields.keywords, 'keywords'),
    summary: map(fields.summary, 'summary'),
    body: map(fields.body, 'body'),
  };
}
