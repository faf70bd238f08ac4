import { allFields, fieldWeights, type Field } from './fields.ts';
import type { WeighedDocument } from './postings.ts';
import type { Term } from './vocabulary.ts';

/** The terms of one article, by field, with repetitions. */
export type FieldTerms = Readonly<Record<Field, readonly Term[]>>;

/** How far a field's length discounts what stands in it: 0 not at all, 1 in full. */
const lengthDiscount = 0.5;

/** How often each term stands in each article, weighed by field and by the length of the field. */
export function weighDocuments(articles: readonly FieldTerms[]): WeighedDocument[] {
  const averages = averageLengths(articles);
  return articles.map((article) => weighDocument(article, averages));
}

function weighDocument(article: FieldTerms, averages: Record<Field, number>): WeighedDocument {
  const frequencies = new Map<number, number>();
  for (const field of allFields) {
    const relative = article[field].length / averages[field];
    const weight = fieldWeights[field] / (1 - lengthDiscount + lengthDiscount * relative);
    for (const { number, grams } of article[field]) {
      frequencies.set(number, (frequencies.get(number) ?? 0) + weight);
      for (const gram of grams) frequencies.set(gram, (frequencies.get(gram) ?? 0) + weight);
    }
  }
  return {
    terms: Uint32Array.from(frequencies.keys()),
    frequencies: Float32Array.from(frequencies.values()),
  };
}

/** Terms per field in the mean article; at least 1, so that a field empty everywhere divides. */
function averageLengths(articles: readonly FieldTerms[]): Record<Field, number> {
  const averages = { title: 1, keywords: 1, summary: 1, body: 1 };
  for (const field of allFields) {
    const total = articles.reduce((sum, article) => sum + article[field].length, 0);
    averages[field] = Math.max(1, total / articles.length);
  }
  return averages;
}
