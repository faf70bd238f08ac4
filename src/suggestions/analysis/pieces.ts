/** The overlapping pieces of so many letters that a word is made of, each once. */
export function piecesOf(word: string, length: number): string[] {
  const letters = Array.from(word);
  const count = Math.max(0, letters.length - length + 1);
  const pieces = Array.from({ length: count }, (_, at) => letters.slice(at, at + length).join(''));
  return [...new Set(pieces)];
}
