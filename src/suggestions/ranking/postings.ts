import { unknownTerm } from './vocabulary.ts';

/**
 * For every term the documents that hold it and how much it says for each, between 0 (nothing)
 * and the term's rarity. Term `t` owns the entries from `starts[t]` to `starts[t + 1]`, in the
 * order of the documents.
 */
export interface Postings {
  readonly documentCount: number;
  readonly starts: Uint32Array;
  readonly documents: Uint32Array;
  readonly impacts: Float32Array;
}

/** The distinct terms of one document and how often each stands there, after weighing fields. */
export interface WeighedDocument {
  readonly terms: ArrayLike<number> & Iterable<number>;
  readonly frequencies: Float32Array;
}

/** BM25's saturation: beyond a few mentions, another one says little. */
const saturation = 4;

/**
 * Postings for documents whose terms are numbered from 0 to below `termCount`. The documents are
 * gone through twice, first to count and then to fill, so that they need not all be held.
 */
export function buildPostings(documents: Iterable<WeighedDocument>, termCount: number): Postings {
  const { documentCount, starts } = countPostings(documents, termCount);
  const rarities = Float32Array.from({ length: termCount }, (_, term) =>
    rarity(starts[term + 1]! - starts[term]!, documentCount),
  );
  const size = starts[termCount]!;
  const postings = { documents: new Uint32Array(size), impacts: new Float32Array(size) };
  const next = starts.slice();
  let document = 0;
  for (const { terms, frequencies } of documents) {
    for (let n = 0; n < terms.length; n++) {
      const [term, frequency] = [terms[n]!, frequencies[n]!];
      const at = next[term]!++;
      postings.documents[at] = document;
      postings.impacts[at] = (rarities[term]! * frequency) / (saturation + frequency);
    }
    document += 1;
  }
  return { documentCount, starts, ...postings };
}

/** Adds what a term says for each document to the documents' scores. */
export function addImpacts(
  postings: Postings,
  term: number,
  weight: number,
  scores: Float32Array,
): void {
  eachPosting(postings, term, (document, impact) => (scores[document]! += weight * impact));
}

/** Visits the documents that hold a term; none for an unknown one. */
export function eachPosting(
  { starts, documents, impacts }: Postings,
  term: number,
  visit: (document: number, impact: number) => void,
): void {
  if (term === unknownTerm) return;
  const until = starts[term + 1]!;
  for (let at = starts[term]!; at < until; at++) visit(documents[at]!, impacts[at]!);
}

/** Whether a document holds a term. */
export function holds({ starts, documents }: Postings, term: number, document: number): boolean {
  if (term === unknownTerm) return false;
  let from = starts[term]!;
  let until = starts[term + 1]!;
  while (from < until) {
    const middle = (from + until) >>> 1;
    if (documents[middle]! < document) from = middle + 1;
    else until = middle;
  }
  return from < starts[term + 1]! && documents[from] === document;
}

/** How rare a term in so many of so many documents is; larger is rarer. */
export function rarity(holding: number, documentCount: number): number {
  return Math.log(1 + (documentCount - holding + 0.5) / (holding + 0.5));
}

function countPostings(documents: Iterable<WeighedDocument>, termCount: number) {
  const starts = new Uint32Array(termCount + 1);
  let documentCount = 0;
  for (const { terms } of documents) {
    documentCount += 1;
    for (const term of terms) starts[term + 1]!++;
  }
  for (let term = 0; term < termCount; term++) starts[term + 1]! += starts[term]!;
  return { documentCount, starts };
}
