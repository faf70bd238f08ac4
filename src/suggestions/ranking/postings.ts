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
  /** How rare each term is among the documents; larger is rarer. */
  readonly rarity: Float32Array;
}

/** The distinct terms of one document and how often each stands there, after weighing fields. */
export interface WeighedDocument {
  readonly terms: Uint32Array;
  readonly frequencies: Float32Array;
}

/** BM25's saturation: beyond a few mentions, another one says little. */
const saturation = 1.2;

/** Postings for documents whose terms are numbered from 0 to below `termCount`. */
export function buildPostings(documents: readonly WeighedDocument[], termCount: number): Postings {
  const starts = startsOf(documents, termCount);
  const rarity = Float32Array.from({ length: termCount }, (_, term) =>
    rarityOf(starts[term + 1]! - starts[term]!, documents.length),
  );
  const size = starts[termCount]!;
  const postings = { documents: new Uint32Array(size), impacts: new Float32Array(size) };
  const next = starts.slice();
  documents.forEach(({ terms, frequencies }, document) => {
    terms.forEach((term, n) => {
      const at = next[term]!++;
      postings.documents[at] = document;
      postings.impacts[at] = (rarity[term]! * frequencies[n]!) / (saturation + frequencies[n]!);
    });
  });
  return { documentCount: documents.length, starts, rarity, ...postings };
}

/** What a term says for a document: 0 when the document lacks it. */
export function impactIn(postings: Postings, term: number, document: number): number {
  let from = postings.starts[term]!;
  let until = postings.starts[term + 1]!;
  while (from < until) {
    const middle = (from + until) >>> 1;
    if (postings.documents[middle]! < document) from = middle + 1;
    else until = middle;
  }
  const found = from < postings.starts[term + 1]! && postings.documents[from] === document;
  return found ? postings.impacts[from]! : 0;
}

function startsOf(documents: readonly WeighedDocument[], termCount: number): Uint32Array {
  const starts = new Uint32Array(termCount + 1);
  for (const { terms } of documents) for (const term of terms) starts[term + 1]!++;
  for (let term = 0; term < termCount; term++) starts[term + 1]! += starts[term]!;
  return starts;
}

function rarityOf(documentFrequency: number, documentCount: number): number {
  return Math.log(1 + (documentCount - documentFrequency + 0.5) / (documentFrequency + 0.5));
}
