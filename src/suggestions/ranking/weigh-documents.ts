import { allFields, fieldWeights, mapFields, type Fields } from './fields.ts';
import type { WeighedDocument } from './postings.ts';
import type { ReadText } from './read-text.ts';

/** How far a field's length discounts what stands in it: 0 not at all, 1 in full. */
const lengthDiscount = 0.5;

/**
 * How often each term stands in each document, weighed by field and by the length of the field.
 * Each document is weighed when it is asked for, so that never more than one is held.
 */
export function weighDocuments(
  documents: readonly Fields<ReadText>[],
  termCount: number,
): Iterable<WeighedDocument> {
  const averages = averageLengths(documents);
  const counted = new Float64Array(termCount);
  return {
    *[Symbol.iterator]() {
      for (const document of documents) yield weighDocument(document, averages, counted);
    },
  };
}

/** `counted` has a place for every term and is left as it was found, all 0. */
function weighDocument(
  document: Fields<ReadText>,
  averages: Fields<number>,
  counted: Float64Array,
): WeighedDocument {
  const terms: number[] = [];
  const add = (term: number, weight: number): void => {
    if (counted[term] === 0) terms.push(term);
    counted[term]! += weight;
  };
  for (const field of allFields) {
    const { words, meanings } = document[field];
    const relative = words.length / averages[field];
    const weight = fieldWeights[field] / (1 - lengthDiscount + lengthDiscount * relative);
    for (const { number, grams } of words) {
      add(number, weight);
      for (const gram of grams) add(gram, weight);
    }
    for (const meaning of meanings) add(meaning, weight);
  }
  const frequencies = Float32Array.from(terms, (term) => counted[term]!);
  for (const term of terms) counted[term] = 0;
  return { terms, frequencies };
}

/** Words per field in the mean of the documents that have any there. */
function averageLengths(documents: readonly Fields<ReadText>[]): Fields<number> {
  const none = { title: 0, keywords: 0, summary: 0, body: 0 };
  return mapFields(none, (_, field) => {
    const lengths = documents.map((document) => document[field].words.length).filter((n) => n > 0);
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  });
}
