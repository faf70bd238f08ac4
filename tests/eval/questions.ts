import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import type { Locale } from '../../content/locales.ts';
import { languageOf } from '../../src/suggestions/analysis/fold.ts';

const questions = v.array(v.object({ q: v.string(), right: v.array(v.string()) }));

/** What somebody might write, and the articles that answer it; none when nothing fits. */
export type Question = v.InferOutput<typeof questions>[number];

const folder = new URL('../src/suggestions/questions/', import.meta.url);

/** Those that somebody could type into a search field, one to three words, and that have an answer. */
export async function shortQuestionsOf(locale: Locale): Promise<Question[]> {
  return (await questionsOf(locale)).filter(isShort);
}

/** Whether a question is one to three words and has an answer. */
export function isShort({ q, right }: Question): boolean {
  return right.length > 0 && q.trim().split(/\s+/).length <= 3;
}

/** The labelled questions in a locale's language; none when nobody has written any. */
export async function questionsOf(locale: Locale): Promise<Question[]> {
  const file = new URL(`${languageOf(locale)}.json`, folder);
  const text = await readFile(file, 'utf8').catch(() => '[]');
  return v.parse(questions, JSON.parse(text));
}
