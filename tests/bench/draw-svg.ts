import type { Figure } from './bench.ts';
import { limitWords, rounded } from './draw.ts';

/** Pixels. */
const width = 880;
const lineHeight = 20;
const barsFrom = 300;
const barsUntil = 660;

/** Follows the reader's scheme by itself, also where it stands as a picture on another page. */
const style = `
  svg { color-scheme: light dark; --ink: #1b1b1f; --paper: #fff; --ours: #1d5fa8; --other: #8a8a93; }
  @media (prefers-color-scheme: dark) {
    svg { --ink: #ececf0; --paper: #17171a; --ours: #7db4ef; --other: #84848e; }
  }
  .paper { fill: var(--paper); } text { fill: var(--ink); font: 13px system-ui, sans-serif; }
  .name { font-size: 18px; font-weight: 600; } .what { font-weight: 600; }
  .ours { fill: var(--ours); } .other { fill: var(--other); }`;

/** All figures as one picture: bars of each beside its baselines, which its words say as well. */
export function drawnAsSvg(results: readonly { name: string; figures: readonly Figure[] }[]) {
  const rows = results.flatMap(({ name, figures }) => [heading(name), ...figures.flatMap(rowsOf)]);
  let below = 0;
  const parts = rows.map(({ lines, draw }) => {
    below += lines * lineHeight;
    return draw(below - 6);
  });
  const height = below + lineHeight;
  const count = results.flatMap(({ figures }) => figures).length;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title description">
<title id="title">What was measured</title>
<desc id="description">${count} figures, each beside its baselines of the same run. ${text(described(results))}</desc>
<style>${style}</style>
<rect class="paper" width="${width}" height="${height}"/>
${parts.join('\n')}
</svg>
`;
}

/** Something drawn, and how many lines of the picture it takes. */
interface Row {
  lines: number;
  draw: (y: number) => string;
}

function heading(name: string): Row {
  return { lines: 2.5, draw: (y) => `<text class="name" x="16" y="${y}">${text(name)}</text>` };
}

function rowsOf({ what, unit, value, baselines, limit }: Figure): Row[] {
  const values = Object.entries({ ours: value, ...baselines });
  const longest = Math.max(...values.map(([, each]) => each));
  const title = limit === undefined ? what : `${what} (${limitWords(limit, unit)})`;
  return [
    { lines: 1.5, draw: (y) => `<text class="what" x="16" y="${y}">${text(title)}</text>` },
    ...values.map(([name, each], place) => ({
      lines: 1,
      draw: (y: number) => bar(name, each, { unit, longest, y, isOurs: place === 0 }),
    })),
  ];
}

function bar(
  name: string,
  value: number,
  { unit, longest, y, isOurs }: { unit: string; longest: number; y: number; isOurs: boolean },
): string {
  const length = Math.max(2, Math.round(((barsUntil - barsFrom) * value) / longest) || 2);
  const { round } = Math;
  return [
    `<text x="32" y="${y}">${text(name)}</text>`,
    `<rect class="${isOurs ? 'ours' : 'other'}" x="${barsFrom}" y="${round(y - 11)}" width="${length}" height="13" rx="2"/>`,
    `<text x="${barsFrom + length + 8}" y="${y}">${rounded(value)} ${unit}</text>`,
  ].join('');
}

function described(results: readonly { figures: readonly Figure[] }[]): string {
  return results
    .flatMap(({ figures }) => figures)
    .map(({ what, unit, value, baselines }) => {
      const others = Object.entries(baselines).map(
        ([name, of]) => `${name} ${rounded(of)} ${unit}`,
      );
      return `${what}: ${[`ours ${rounded(value)} ${unit}`, ...others].join(', ')}.`;
    })
    .join(' ');
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
