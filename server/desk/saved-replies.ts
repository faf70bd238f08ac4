import { readFileSync } from 'node:fs';
import { allLocales, type Locale } from '../../content/locales.ts';
import { allSavedReplies, savedReplies, type SavedReplyId } from '../../content/replies.ts';
import { textsFolder } from '../../src/wording/locale-facts.ts';
import { inLocaleScript } from '../../src/wording/locale-script.ts';

/** A reply that is often given, in one language. */
export interface SavedReply {
  id: SavedReplyId;
  title: string;
  text: string;
  /** Ids of the articles that it leads to. */
  articles: readonly string[];
}

export type SavedReplies = Readonly<Record<Locale, readonly SavedReply[]>>;

/** Reads every saved reply once, at start; a language leaves out those that it lacks. */
export function loadSavedReplies(
  content = new URL('../../content/', import.meta.url),
): SavedReplies {
  const inEach = allLocales.map((locale) => [
    locale,
    allSavedReplies.flatMap((id) => readReply(content, locale, id)),
  ]);
  return Object.fromEntries(inEach) as SavedReplies;
}

function readReply(content: URL, locale: Locale, id: SavedReplyId): SavedReply[] {
  const file = `${textsFolder(locale)}/replies/${id}.md`;
  try {
    const written = inLocaleScript(locale, readFileSync(new URL(file, content), 'utf8'));
    const [title = '', ...text] = written.replaceAll('\r\n', '\n').split('\n');
    return [{ id, title, text: text.join('\n').trim(), articles: savedReplies[id] }];
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new Error(`Cannot read the reply in content/${file}`, { cause });
  }
}
