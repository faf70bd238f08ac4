/** Something that was measured, with what others do at the same in the same run. */
export interface Figure {
  /** What it is, such as "99 of 100 suggestions, 10,000 articles, en". */
  readonly what: string;
  readonly unit: 'ms' | 's' | 'kB' | 'MB' | 'per s';
  readonly value: number;
  /** By whom it is compared: name and value of each. */
  readonly baselines: Readonly<Record<string, number>>;
  /** What it must keep, in its unit; unset: it is only told. */
  readonly limit?: Limit;
}

export type Limit = { readonly below: number } | { readonly atLeast: number };

/** `quick` is a dose that shows in seconds that a bench works; its figures mean nothing. */
export type Size = 'full' | 'quick';

/** One benchmark: a file in `benches/` and a line in `all-benches.ts`. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  /** Measures; `say` tells how far it is. */
  run(say: (progress: string) => void, size: Size): Promise<Figure[]>;
}

/** What so many of a hundred values do not exceed, by nearest rank. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * hundredths) / 100) - 1)] ?? Number.NaN;
}

/** How much a figure is of each of its baselines. */
export function ratios({ value, baselines }: Figure): Record<string, number> {
  return Object.fromEntries(Object.entries(baselines).map(([name, of]) => [name, value / of]));
}

/** Figures that have a limit and do not keep it; one that could not be taken keeps none. */
export function beyondLimit(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ value, limit }) => limit !== undefined && !keeps(value, limit));
}

function keeps(value: number, limit: Limit): boolean {
  return 'below' in limit ? value < limit.below : value >= limit.atLeast;
}
