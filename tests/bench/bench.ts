/** Something that was measured, with what others do at the same in the same run. */
export interface Figure {
  /** What it is, such as "99 of 100 suggestions, 10,000 articles, en". */
  readonly what: string;
  readonly unit: 'ms' | 's' | 'kB' | 'MB';
  readonly value: number;
  /** By whom it is compared: name and value of each. */
  readonly baselines: Readonly<Record<string, number>>;
  /** What it must stay below; unset: it is only told. */
  readonly limit?: number;
}

/** One benchmark: a file in `benches/` and a line in `main.ts`. */
export interface Bench {
  readonly name: string;
  readonly about: string;
  /** Measures; `say` tells how far it is. */
  run(say: (progress: string) => void): Promise<Figure[]>;
}

/** What so many of a hundred values do not exceed, by nearest rank. */
export function percentile(values: readonly number[], hundredths: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil((sorted.length * hundredths) / 100) - 1)] ?? Number.NaN;
}

/** Figures that must stay below a limit and do not. */
export function beyondLimit(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ value, limit }) => limit !== undefined && value >= limit);
}
