import * as v from 'valibot';
import type { Postings } from './ranking/postings.ts';
import { isWord } from './ranking/vocabulary.ts';
import type { SuggestionIndex } from './suggestion-index.ts';

/** Changes whenever an older reader would misread what is written. */
const format = 2;

const text = v.string();
const article = v.object({ id: text, title: text, summary: text, topic: text, url: text });
const head = v.object({
  format: v.literal(format),
  locale: text,
  documentCount: v.number(),
  /** Places of the articles that answer each question that was asked before. */
  answers: v.array(v.array(v.number())),
  /** Words, pieces and meanings in the order of their numbers, each on a line. */
  terms: text,
  articles: v.array(article),
});

/** Bytes before the head, which say how long it is. */
const lengthBytes = 4;

/** The head is filled up, so that the numbers after it stand where they can be read in place. */
const alignment = 4;

/**
 * An index as bytes to be kept, so that a handler need not make it at its start: the head as JSON,
 * then starts, documents and impacts as they stand in memory (little-endian), of the articles'
 * postings and of those of the questions that were asked before.
 */
export function storeIndex({ articles, vocabulary, postings, asked }: SuggestionIndex): Uint8Array {
  const { locale, numbers } = vocabulary;
  const { documentCount } = postings;
  const { answers } = asked;
  const terms = [...numbers.keys()].join('\n');
  const written = JSON.stringify({ format, locale, documentCount, answers, terms, articles });
  const bytes = new TextEncoder().encode(written);
  const padding = (alignment - (bytes.length % alignment)) % alignment;
  const head = [bytesOf(Uint32Array.of(bytes.length)), bytes, new Uint8Array(padding)];
  return joined([...head, ...numbersIn(postings), ...numbersIn(asked.postings)]);
}

function numbersIn({ starts, documents, impacts }: Postings): Uint8Array[] {
  return [starts, documents, impacts].map(bytesOf);
}

/**
 * The index that was stored. The numbers are used where they stand. Throws when the bytes are none
 * that this reader knows: they were then made from other sources.
 */
export function readStoredIndex(stored: Uint8Array): SuggestionIndex {
  try {
    return readAligned(aligned(stored));
  } catch (cause) {
    throw new Error('Cannot read the stored suggestion index', { cause });
  }
}

function readAligned(stored: Uint8Array): SuggestionIndex {
  const [length = 0] = new Uint32Array(stored.buffer, stored.byteOffset, 1);
  const { locale, documentCount, answers, terms, articles } = readHead(
    stored.subarray(lengthBytes, lengthBytes + length),
  );
  const lines = terms === '' ? [] : terms.split('\n');
  const numbers = new Map(lines.map((term, number) => [term, number]));
  const words = lines.filter(isWord).sort();
  const [own, asked] = readPostings(
    stored.subarray(lengthBytes + Math.ceil(length / alignment) * alignment),
    { termCount: lines.length, documentCounts: [documentCount, answers.length] },
  );
  return {
    articles,
    vocabulary: { locale, numbers, words },
    postings: own!,
    asked: { postings: asked!, answers },
  };
}

/** Postings that stand one behind the other and fill the bytes. */
function readPostings(
  { buffer, byteOffset, byteLength }: Uint8Array,
  { termCount, documentCounts }: { termCount: number; documentCounts: readonly number[] },
): Postings[] {
  let at = byteOffset;
  const all = documentCounts.map((documentCount) => {
    const starts = new Uint32Array(buffer, at, termCount + 1);
    const size = starts.at(-1) ?? 0;
    const documents = new Uint32Array(buffer, at + starts.byteLength, size);
    at += starts.byteLength + documents.byteLength;
    const impacts = new Float32Array(buffer, at, size);
    at += impacts.byteLength;
    return { documentCount, starts, documents, impacts };
  });
  if (at !== byteOffset + byteLength) throw new Error('It is cut off');
  return all;
}

function readHead(bytes: Uint8Array): v.InferOutput<typeof head> {
  return v.parse(head, JSON.parse(new TextDecoder().decode(bytes)));
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Small files come as pieces of a larger memory, which may begin anywhere. */
function aligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % alignment === 0 ? bytes : new Uint8Array(bytes);
}
