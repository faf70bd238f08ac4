import { sql, type RawBuilder } from 'kysely';
import type { Engine } from '../../database/open-database.ts';

/** The newest texts with the words that a search finds, so that a common word is as quick as a rare one. */
export const searchedAtMost = 300;

/** Whether a search is for a whole address, which is looked up rather than taken for words. */
export function isAddress(search: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(search);
}

/**
 * The words of a search, as both engines cut texts into words: letters, digits and the marks that
 * belong to letters. None for a search that names no word.
 */
export function searchWords(search: string): string[] {
  return search.toLowerCase().match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/** A query for the ids of enquiries in which every word begins some word; the newest of them. */
export function enquiriesWith(engine: Engine, words: readonly string[]): RawBuilder<string> {
  return engine === 'sqlite' ? inSqlite(words) : inPostgres(words);
}

function inSqlite(words: readonly string[]): RawBuilder<string> {
  const match = words.map((word) => `"${word}"*`).join(' ');
  return sql<string>`(select enquiry_id from searched_text where number in (
    select rowid from searched_words where searched_words match ${match}
    order by rowid desc limit ${searchedAtMost}
  ))`;
}

function inPostgres(words: readonly string[]): RawBuilder<string> {
  const query = sql`to_tsquery('simple', ${words.map((word) => `${word}:*`).join(' & ')})`;
  return sql<string>`(
    (select id from enquiry where words @@ ${query} order by id desc limit ${searchedAtMost})
    union
    select enquiry_id from message where to_tsvector('simple', text) @@ ${query}
  )`;
}
