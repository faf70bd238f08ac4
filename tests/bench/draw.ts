import type { Figure, Limit } from './bench.ts';

const barLength = 30;

/** A figure, its baselines and their ratios to it, as lines with bars. */
export function drawn({ what, unit, value, baselines, limit }: Figure): string {
  const values = Object.entries({ ours: value, ...baselines });
  const longest = Math.max(...values.map(([, each]) => each));
  const width = Math.max(...values.map(([name]) => name.length));
  const lines = values.map(([name, each], place) => {
    const bar = '█'.repeat(Math.max(1, Math.round((barLength * each) / longest) || 1));
    const ratio = place === 0 ? '' : `  × ${rounded(each / value)}`;
    return `  ${name.padEnd(width)}  ${bar} ${rounded(each)} ${unit}${ratio}`;
  });
  return [`${what}${limit === undefined ? '' : ` (${limitWords(limit, unit)})`}`, ...lines].join(
    '\n',
  );
}

/** What a figure must keep, such as "below 30 ms". */
export function limitWords(limit: Limit, unit: Figure['unit']): string {
  return 'below' in limit
    ? `below ${rounded(limit.below)} ${unit}`
    : `at least ${rounded(limit.atLeast)} ${unit}`;
}

/** Three digits that say something. */
export function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3).replace(/\.?0+$/, '');
}
