import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Locale } from '../../content/locales.ts';
import { languageOf } from '../../src/suggestions/analysis/fold.ts';

const questions = v.array(v.object({ q: v.string(), right: v.array(v.string()) }));

/** What somebody might write, and the articles that answer it; none when nothing fits. */
export type Question = v.InferOutput<typeof questions>[number];

const folder = new URL('../src/suggestions/', import.meta.url);

/** The labelled questions in a locale's language; none when nobody has written any. */
export function questionsOf(locale: Locale): Promise<Question[]> {
  return read('questions', locale);
}

/** What is typed into a search, up to three words, each with the articles that answer it. */
export function searchesOf(locale: Locale): Promise<Question[]> {
  return read('searches', locale);
}

async function read(kind: 'questions' | 'searches', locale: Locale): Promise<Question[]> {
  const file = new URL(`${kind}/${languageOf(locale)}.json`, folder);
  const text = await readFile(file, 'utf8').catch(() => '[]');
  return v.parse(questions, JSON.parse(text));
}
