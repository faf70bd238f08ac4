import { languageFor } from './languages/languages.ts';
import { perLanguage } from './per-language.ts';
import { mostWords, remember } from './remember.ts';
import { allWords } from './words.ts';

/** Beginnings of words are at least this long; a shorter synonym stands for itself. */
const shortestBeginning = 4;

/** A meaning of the language's table of synonyms and the words of a text that have it. */
export interface Meaning {
  readonly name: string;
  /** Place of its first word in the text, and the place after its last. */
  readonly from: number;
  readonly until: number;
}

interface Synonyms {
  /** Names of meanings by the word, or by the beginning of the words, that has them. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
}

interface Phrase {
  readonly rest: readonly string[];
  readonly name: string;
}

/** What the words of a text are synonyms for, with repetitions. `words` are those of `allWords`. */
export function meaningsIn(words: readonly string[], locale: string): Meaning[] {
  return words.flatMap((word, from) => [
    ...meaningsOfWord(word, locale).map((name) => ({ name, from, until: from + 1 })),
    ...phrasesAt(words, from, locale),
  ]);
}

/** The names of the meanings that a word has by itself. */
export function meaningsOfWord(word: string, locale: string): readonly string[] {
  return namesFor(synonymsOf(locale), word);
}

const namesFor = remember(mostWords, ({ words }: Synonyms, word): readonly string[] => {
  const found = new Set(words.get(word));
  for (let length = shortestBeginning; length < word.length; length++) {
    for (const name of words.get(word.slice(0, length)) ?? []) found.add(name);
  }
  return [...found];
});

/** The meanings of the phrases that begin at a place in a text. */
export function phrasesAt(words: readonly string[], from: number, locale: string): Meaning[] {
  const possible = synonymsOf(locale).phrases.get(words[from] ?? '') ?? [];
  return possible
    .filter(({ rest }) => stands(rest, words, from + 1))
    .map(({ name, rest }) => ({ name, from, until: from + 1 + rest.length }));
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
  for (const [name, list] of Object.entries(languageFor(locale).synonyms)) {
    for (const synonym of list.split(',')) {
      const [first, ...rest] = allWords(synonym, locale);
      if (first === undefined) continue;
      if (rest.length === 0) append(words, first, name);
      else append(phrases, first, { rest, name });
    }
  }
  return { words, phrases };
});

function append<T>(lists: Map<string, T[]>, key: string, entry: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [entry]);
  else list.push(entry);
}
