import { allFields, fieldWeights, mapFields, type Fields } from './fields.ts';
import type { WeighedDocument } from './postings.ts';
import type { Term } from './vocabulary.ts';

/** The words and the meanings of one text, with repetitions, as their numbers in the vocabulary. */
export interface ReadText {
  readonly words: readonly Term[];
  readonly meanings: readonly number[];
}

/** How far a field's length discounts what stands in it: 0 not at all, 1 in full. */
const lengthDiscount = 0.5;

/** How often each term stands in each document, weighed by field and by the length of the field. */
export function weighDocuments(documents: readonly Fields<ReadText>[]): WeighedDocument[] {
  const averages = averageLengths(documents);
  return documents.map((document) => weighDocument(document, averages));
}

function weighDocument(document: Fields<ReadText>, averages: Fields<number>): WeighedDocument {
  const frequencies = new Map<number, number>();
  const add = (term: number, weight: number): void => {
    frequencies.set(term, (frequencies.get(term) ?? 0) + weight);
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
  return {
    terms: Uint32Array.from(frequencies.keys()),
    frequencies: Float32Array.from(frequencies.values()),
  };
}

/** Words per field in the mean of the documents that have any there. */
function averageLengths(documents: readonly Fields<ReadText>[]): Fields<number> {
  const none = { title: 0, keywords: 0, summary: 0, body: 0 };
  return mapFields(none, (_, field) => {
    const lengths = documents.map((document) => document[field].words.length).filter((n) => n > 0);
    return lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  });
}
