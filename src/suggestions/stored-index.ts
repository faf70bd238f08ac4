import * as v from 'valibot';
import { isWord } from './ranking/vocabulary.ts';
import type { SuggestionIndex } from './suggestion-index.ts';

/** Changes whenever an older reader would misread what is written. */
const format = 1;

const text = v.string();
const article = v.object({ id: text, title: text, summary: text, topic: text, url: text });
const head = v.object({
  format: v.literal(format),
  locale: text,
  documentCount: v.number(),
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
 * then starts, documents and impacts of the postings as they stand in memory (little-endian).
 */
export function storeIndex({ articles, vocabulary, postings }: SuggestionIndex): Uint8Array {
  const { locale, numbers } = vocabulary;
  const { documentCount, starts, documents, impacts } = postings;
  const terms = [...numbers.keys()].join('\n');
  const written = JSON.stringify({ format, locale, documentCount, terms, articles });
  const bytes = new TextEncoder().encode(written);
  const padding = (alignment - (bytes.length % alignment)) % alignment;
  const length = Uint32Array.of(bytes.length);
  const parts = [bytesOf(length), bytes, new Uint8Array(padding)];
  return joined([...parts, ...[starts, documents, impacts].map(bytesOf)]);
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
  const { buffer, byteOffset } = stored;
  const [length = 0] = new Uint32Array(buffer, byteOffset, 1);
  const { locale, documentCount, terms, articles } = readHead(
    stored.subarray(lengthBytes, lengthBytes + length),
  );
  const lines = terms === '' ? [] : terms.split('\n');
  const numbers = new Map(lines.map((term, number) => [term, number]));
  let at = byteOffset + lengthBytes + Math.ceil(length / alignment) * alignment;
  const starts = new Uint32Array(buffer, at, numbers.size + 1);
  at += starts.byteLength;
  const size = starts.at(-1) ?? 0;
  const documents = new Uint32Array(buffer, at, size);
  at += documents.byteLength;
  const impacts = new Float32Array(buffer, at, size);
  if (at + impacts.byteLength !== byteOffset + stored.length) throw new Error('It is cut off');
  const words = [...numbers.keys()].filter(isWord).sort();
  const postings = { documentCount, starts, documents, impacts };
  return { articles, vocabulary: { locale, numbers, words }, postings };
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
