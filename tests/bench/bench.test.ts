import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { benches } from './all-benches.ts';
import { beyondLimit, percentile, ratios, type Figure } from './bench.ts';
import { drawnAsSvg } from './draw-svg.ts';
import { drawn, rounded } from './draw.ts';

const figure: Figure = {
  what: 'start',
  unit: 'ms',
  value: 20,
  baselines: { other: 50 },
  limit: { below: 30 },
};
const rate: Figure = { ...figure, unit: 'per s', limit: { atLeast: 20 } };

test('a percentile is one of the values, the least that so many do not exceed', () => {
  const values = Array.from({ length: 200 }, (_, n) => n + 1);
  expect(percentile(values, 50)).toBe(100);
  expect(percentile(values, 99)).toBe(198);
  expect(percentile([7], 99)).toBe(7);
});

test('a figure at the limit it must stay below is beyond it, one without a limit never is', () => {
  const { limit: _, ...unlimited } = figure;
  expect(beyondLimit([figure, unlimited, { ...figure, value: 30 }])).toEqual([
    { ...figure, value: 30 },
  ]);
});

test('a figure that must be so much may be exactly that, and is beyond its limit below it', () => {
  expect(beyondLimit([rate, { ...rate, value: 19 }])).toEqual([{ ...rate, value: 19 }]);
});

test('a figure that could not be taken keeps no limit', () => {
  const untaken = [figure, rate].map((each) => ({ ...each, value: Number.NaN }));
  expect(beyondLimit(untaken)).toEqual(untaken);
});

test('a ratio says how much a figure is of a baseline', () => {
  expect(ratios(figure)).toEqual({ other: 0.4 });
});

test('a figure is drawn with its baselines, as ratios and bars of the longest', () => {
  const [head, ours = '', other = ''] = drawn(figure).split('\n');
  expect(head).toBe('start (below 30 ms)');
  expect(ours).toMatch(/ours +█{12} 20 ms$/);
  expect(other).toMatch(/other +█{30} 50 ms {2}× 2.5$/);
  expect(drawn(rate)).toMatch(/^start \(at least 20 per s\)\n/);
});

test('the picture says in words what its bars show', () => {
  const picture = drawnAsSvg([{ name: 'a & b', figures: [figure] }]);
  expect(picture).toContain('<title id="title">What was measured</title>');
  expect(picture).toContain('start: ours 20 ms, other 50 ms.</desc>');
  expect(picture).toContain('>a &amp; b</text>');
  expect(picture).toMatch(/class="ours"[^>]* width="144"/);
  expect(picture).toMatch(/class="other"[^>]* width="360"/);
});

test('numbers are printed with the digits that say something', () => {
  expect([1234.5, 12.34, 0.1234, 2].map(rounded)).toEqual(['1235', '12.3', '0.123', '2']);
});

/** One that measures in this process, and one that loads a server from another. */
test.each(['reply-dates', 'acknowledgement'])(
  'a quick run of %s gives figures, each with a value',
  async (name) => {
    const bench = benches.find((each) => each.name === name);
    const figures = (await bench?.run(() => {}, 'quick')) ?? [];
    expect(figures.length).toBeGreaterThan(0);
    const untaken = figures.filter(({ value, baselines }) =>
      [value, ...Object.values(baselines)].some((each) => !(each >= 0)),
    );
    expect(untaken).toEqual([]);
  },
);

test('the command prints figures for machines, with ratios, and draws them', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'member-support-bench-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const svg = join(folder, 'figures.svg');
  const main = fileURLToPath(new URL('main.ts', import.meta.url));
  const args = [main, '--quick', '--json', '--only', 'reply-dates', '--svg', svg];
  const { stdout } = await promisify(execFile)(process.execPath, args);
  const { results } = JSON.parse(stdout) as { results: { name: string; figures: object[] }[] };
  expect(results.map(({ name }) => name)).toEqual(['reply-dates']);
  expect(results[0]?.figures[0]).toMatchObject({
    unit: 'per s',
    limit: { atLeast: 100_000 },
    ratios: { 'a plain loop': expect.any(Number) as number },
  });
  expect(await readFile(svg, 'utf8')).toContain('due dates: ours');
});
