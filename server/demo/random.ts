/** Numbers that look random and are the same every time: mulberry32, from one seed. */
export interface SeededRandom {
  /** From 0 up to 1. */
  next(): number;
  /** A whole number from the least to the most, both included. */
  between(least: number, most: number): number;
  /** One of several, each as often as its weight says; throws when there is none. */
  oneOf<T>(weighted: readonly (readonly [T, number])[]): T;
}

export function createSeededRandom(seed: number): SeededRandom {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    between: (least, most) => least + Math.floor(next() * (most - least + 1)),
    oneOf(weighted) {
      let left = next() * weighted.reduce((sum, [, weight]) => sum + weight, 0);
      const chosen = weighted.find(([, weight]) => (left -= weight) < 0) ?? weighted.at(-1);
      if (chosen === undefined) throw new Error('Cannot choose among nothing');
      return chosen[0];
    },
  };
}
