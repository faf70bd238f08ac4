import { createHash } from 'node:crypto';
import { bodyOf, frontMatterValue } from './front-matter.ts';
import { clausesOf } from './statement-clauses.ts';

/** What is translated as one piece: `statement/3a`, `articles/sign-in-help`, `pages/privacy`, `emails/acknowledgement`, `replies/online-training`. */
export type TextName = string;

/** The files of one language: path within its folder, such as `articles/sign-in-help.mdx`, and content. */
export type LanguageFiles = ReadonlyMap<string, string>;

export interface TextVersion {
  /** The file that holds the text, within the language's folder. */
  file: string;
  /** Twelve hex digits that stand for the words a translator translates: any other words, another hash. */
  hash: string;
}

/**
 * Every text of a language with its present version. Line breaks and spacing make no other version,
 * nor do search words, related articles and review dates. Mails to the team, `emails/team-….md`,
 * are not among the texts, since the team reads the source language.
 */
export function textsIn(files: LanguageFiles): Map<TextName, TextVersion> {
  const texts = [...files].flatMap(([file, content]) =>
    wordsIn(file, content).map(({ name, words }) => [name, { file, hash: hashOf(words) }] as const),
  );
  return new Map(texts);
}

interface Words {
  name: TextName;
  words: string;
}

function wordsIn(file: string, content: string): Words[] {
  if (file === 'statement.mdx') return statementWords(content);
  if (file.startsWith('emails/team-')) return [];
  const name = file.replace(/\.mdx?$/, '');
  if (/^(?:emails|replies)\//.test(file)) return [{ name, words: content }];
  return [{ name, words: `${factsOf(content, ['title', 'summary'])} ¶ ${bodyOf(content)}` }];
}

function statementWords(content: string): Words[] {
  const clauses = clausesOf(bodyOf(content)).map(({ id, heading, text }) => ({
    name: `statement/${id}`,
    words: `${heading} ¶ ${text}`,
  }));
  const introduction = factsOf(content, ['title', 'introduction']);
  return [{ name: 'statement/introduction', words: introduction }, ...clauses];
}

function factsOf(content: string, names: readonly string[]): string {
  return names.map((name) => frontMatterValue(content, name)).join(' ¶ ');
}

function hashOf(words: string): string {
  const spaced = words.normalize('NFC').replace(/\s+/g, ' ').trim();
  return createHash('sha256').update(spaced).digest('hex').slice(0, 12);
}
