/** Languages have many words, but people write with few of them (Zipf's law). */
export const mostWords = 5_000;

/**
 * The same function, which remembers what it found for the latest texts, so many in each place. It
 * must depend on nothing else than the place, which never changes, and the text.
 */
export function remember<Where extends object, Found>(
  mostTexts: number,
  find: (where: Where, text: string) => Found,
): (where: Where, text: string) => Found {
  const remembered = new WeakMap<Where, Map<string, Found>>();
  return (where, text) => {
    const latest = remembered.getOrInsertComputed(where, () => new Map<string, Found>());
    const known = latest.get(text);
    if (known !== undefined) return known;
    const found = find(where, text);
    const [oldest] = latest.keys();
    if (latest.size >= mostTexts && oldest !== undefined) latest.delete(oldest);
    latest.set(text, found);
    return found;
  };
}
