import { meaningsOfWord } from '../analysis/meanings.ts';
import { isContentWord } from '../analysis/words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** In a shorter word one wrong letter makes another word. */
const shortestCorrected = 5;

/**
 * A word as the index spells it: itself when the index or the language knows it, longer words begin
 * with it or it has digits, else the word of the index that is one slip of the finger away (a letter too many,
 * too few, another, or two swapped), else itself. A first letter is seldom wrong and is taken as it is.
 */
export function corrected(vocabulary: Vocabulary, word: string): string {
  const { locale, numbers } = vocabulary;
  const isKnown =
    word.length < shortestCorrected ||
    // A number is another number with one digit changed: 2027 is no slip for 2026.
    /\d/.test(word) ||
    numbers.has(word) ||
    !isContentWord(word, locale) ||
    meaningsOfWord(word, locale).length > 0 ||
    wordsFrom(vocabulary, word).length > 0;
  if (isKnown) return word;
  const similar = wordsFrom(vocabulary, word.slice(0, 1)).filter((other) => isOneSlip(word, other));
  return similar.sort((a, b) => samePrefix(b, word) - samePrefix(a, word))[0] ?? word;
}

/** The words of the index that begin like this, sorted. */
export function wordsFrom({ words }: Vocabulary, start: string): readonly string[] {
  return words.slice(firstFrom(words, start), firstFrom(words, `${start}\uffff`));
}

function firstFrom(words: readonly string[], start: string): number {
  let from = 0;
  let until = words.length;
  while (from < until) {
    const middle = (from + until) >>> 1;
    if (words[middle]! < start) from = middle + 1;
    else until = middle;
  }
  return from;
}

function isOneSlip(typed: string, word: string): boolean {
  if (word.length < shortestCorrected || Math.abs(typed.length - word.length) > 1) return false;
  const at = samePrefix(typed, word);
  const [t, w] = [typed.slice(at), word.slice(at)];
  if (t.slice(1) === w.slice(1) || t.slice(1) === w || t === w.slice(1)) return true;
  return t[0] === w[1] && t[1] === w[0] && t.slice(2) === w.slice(2);
}

function samePrefix(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return at;
}
