import { languageFor } from './languages/languages.ts';
import { perLanguage } from './per-language.ts';
import { allWords } from './words.ts';

/** Beginnings of words are at least this long; a shorter synonym stands for itself. */
const shortestBeginning = 4;

interface Synonyms {
  /** Meanings by the word, or by the beginning of the words, that has them. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly meaning: string;
}

/**
 * What the words of a text are synonyms for, by the names in the language's table, with
 * repetitions. `words` are those of `allWords`.
 */
export function meaningsIn(words: readonly string[], locale: string): string[] {
  const synonyms = synonymsOf(locale);
  return words.flatMap((word, at) => [
    ...new Set([...meaningsOfWord(word, synonyms), ...meaningsOfPhrase(words, at, synonyms)]),
  ]);
}

function meaningsOfWord(word: string, { words }: Synonyms): string[] {
  const found = [...(words.get(word) ?? [])];
  for (let length = shortestBeginning; length < word.length; length++) {
    found.push(...(words.get(word.slice(0, length)) ?? []));
  }
  return found;
}

function meaningsOfPhrase(words: readonly string[], at: number, { phrases }: Synonyms): string[] {
  const possible = phrases.get(words[at] ?? '') ?? [];
  return possible.filter(({ rest }) => stands(rest, words, at + 1)).map(({ meaning }) => meaning);
}

/** The last word of a phrase may be a beginning, as a single one may. */
function stands(rest: readonly string[], words: readonly string[], from: number): boolean {
  return rest.every((part, n) => {
    const word = words[from + n] ?? '';
    const isBeginning = n === rest.length - 1 && part.length >= shortestBeginning;
    return isBeginning ? word.startsWith(part) : word === part;
  });
}

const synonymsOf = perLanguage((locale): Synonyms => {
  const words = new Map<string, string[]>();
  const phrases = new Map<string, Phrase[]>();
  for (const [meaning, list] of Object.entries(languageFor(locale).synonyms)) {
    for (const synonym of list.split(',')) {
      const [first, ...rest] = allWords(synonym, locale);
      if (first === undefined) continue;
      if (rest.length === 0) append(words, first, meaning);
      else append(phrases, first, { rest, meaning });
    }
  }
  return { words, phrases };
});

function append<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}
