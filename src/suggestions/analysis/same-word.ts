import { piecesOf } from './pieces.ts';

/** Half of a word's pieces is the same word in another form, fewer are chance. */
export const sameWord = 0.5;

/** Fewer letters begin too many words. */
const shortestBeginning = 3;

/**
 * Whether a word of a text is, to a reader, one that was searched for: the same, begun by it, or
 * another form of it. Both are folded. Knows no language, so it runs in a browser.
 */
export function isSameWord(word: string, searched: string, pieceLength: number): boolean {
  if (word === searched) return true;
  if (searched.length >= shortestBeginning && word.startsWith(searched)) return true;
  const pieces = piecesOf(searched, pieceLength);
  const shared = pieces.filter((piece) => word.includes(piece)).length;
  return pieces.length > 1 && shared >= sameWord * pieces.length;
}
