import { DatabaseSync } from 'node:sqlite';
import type { Finder } from '../finder.ts';

const schema = `create virtual table article using fts5(
  id unindexed, title, summary, keywords, questions, body, tokenize = "unicode61 remove_diacritics 2")`;

/** SQLite FTS5 with its Unicode tokenizer and bm25, any word may match. */
export const fts5: Finder = {
  name: 'SQLite FTS5',
  asked: 'questions',
  open(_locale, { articles }) {
    const database = new DatabaseSync(':memory:');
    database.exec(schema);
    const insert = database.prepare('insert into article values (?, ?, ?, ?, ?, ?)');
    for (const { id, title, summary, keywords, questions, body } of articles) {
      insert.run(id, title, summary, keywords.join('\n'), questions.join('\n'), body);
    }
    const select = database.prepare('select id from article where article match ? order by rank');
    const find = (text: string): string[] =>
      hasWords(text) ? select.all(anyWord(text)).map((row) => String(row['id'])) : [];
    return Promise.resolve({ find, close: () => Promise.resolve(database.close()) });
  },
};

function anyWord(text: string): string {
  return wordsOf(text)
    .map((word) => `"${word}"`)
    .join(' OR ');
}

function hasWords(text: string): boolean {
  return wordsOf(text).length > 0;
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
