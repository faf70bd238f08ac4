/** Languages have many words, but people write with few of them (Zipf's law). */
const mostRemembered = 5_000;

/**
 * The same function, which remembers what it found for a word. It must depend on nothing else than
 * what the word is looked for in, which never changes, and the word.
 */
export function byWord<Where extends object, Found>(
  find: (where: Where, word: string) => Found,
): (where: Where, word: string) => Found {
  const remembered = new WeakMap<Where, Map<string, Found>>();
  return (where, word) => {
    const known = remembered.getOrInsertComputed(where, () => new Map<string, Found>());
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(where, word);
    if (known.size >= mostRemembered) known.clear();
    known.set(word, found);
    return found;
  };
}
