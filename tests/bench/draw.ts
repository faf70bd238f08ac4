import type { Figure } from './bench.ts';

const barLength = 30;

/** A figure, its baselines and their ratios to it, as lines with bars. */
export function drawn({ what, unit, value, baselines, limit }: Figure): string {
  const values = Object.entries({ ours: value, ...baselines });
  const longest = Math.max(...values.map(([, each]) => each));
  const width = Math.max(...values.map(([name]) => name.length));
  const lines = values.map(([name, each]) => {
    const bar = '█'.repeat(Math.max(1, Math.round((barLength * each) / longest)));
    const ratio = each === value ? '' : `  × ${rounded(each / value)}`;
    return `  ${name.padEnd(width)}  ${bar} ${rounded(each)} ${unit}${ratio}`;
  });
  const below = limit === undefined ? '' : ` (below ${String(limit)} ${unit})`;
  return [`${what}${below}`, ...lines].join('\n');
}

/** Three digits that say something. */
export function rounded(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3).replace(/\.?0+$/, '');
}
