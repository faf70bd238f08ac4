import { languageOf } from './analysis/fold.ts';
import { meaningsIn } from './analysis/meanings.ts';
import { allWords, isContentWord } from './analysis/words.ts';
import { readCharacters } from './ranking/query.ts';
import { corrected } from './ranking/spelling.ts';
import type { Vocabulary } from './ranking/vocabulary.ts';
import type { SuggestionIndex } from './suggestion-index.ts';

/** What a question is about, folded, each word once. */
export interface QuestionWords {
  /** Words that articles or synonyms have, which therefore say nothing of who asks. */
  readonly known: readonly string[];
  /** All others: a word that is missing in our articles, or somebody's name. */
  readonly unknown: readonly string[];
}

/**
 * The content words of a question without what would tell who asks: addresses, whatever has a
 * digit, unknown words that the sender's name and address have too, and, where only names begin
 * with a capital letter, unknown words that do.
 */
export function questionWords(
  { vocabulary }: SuggestionIndex,
  text: string,
  sender: { name: string; email: string } = { name: '', email: '' },
): QuestionWords {
  const { locale } = vocabulary;
  const ofSender = new Set(allWords(`${sender.name} ${sender.email}`, locale));
  const known = new Set<string>();
  const unknown = new Set<string>();
  for (const typed of text.slice(0, readCharacters).replace(addresses, ' ').split(/\s+/u)) {
    for (const word of tellingWords(typed, locale)) {
      const read = corrected(vocabulary, word);
      if (isKnown(vocabulary, read)) known.add(read);
      else if (!ofSender.has(word) && !looksLikeName(typed, locale)) unknown.add(word);
    }
  }
  return { known: [...known], unknown: [...unknown] };
}

/** How many different words of a text say what it is about. */
export function countContentWords(text: string, locale: string): number {
  return new Set(tellingWords(text.slice(0, readCharacters), locale)).size;
}

const addresses = /\S+@\S+|https?:\/\/\S+|www\.\S+/giu;

function tellingWords(text: string, locale: string): string[] {
  return allWords(text, locale).filter(
    (word) => isContentWord(word, locale) && !/\p{N}/u.test(word),
  );
}

function isKnown({ numbers, locale }: Vocabulary, word: string): boolean {
  return numbers.has(word) || meaningsIn([word], locale).length > 0;
}

/** German writes every noun so. */
function looksLikeName(typed: string, locale: string): boolean {
  return languageOf(locale) !== 'de' && /^\P{L}*\p{Lu}/u.test(typed);
}
