import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { benches } from './all-benches.ts';
import { beyondLimit, ratios, type Bench, type Figure, type Size } from './bench.ts';
import { drawnAsSvg } from './draw-svg.ts';
import { drawn } from './draw.ts';

const help = `Measures, each figure beside its baselines in the same run, and fails beyond a limit.

  --only NAME   one of: ${benches.map(({ name }) => name).join(', ')}
  --quick       a small dose of each, to see that it works: no figures to go by, and no limits
  --svg FILE    also draws all figures into a file
  --json        the same figures for machines
  --help        this text

${benches.map(({ name, about }) => `${name}: ${about}`).join('\n')}`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    svg: { type: 'string' },
  },
});

if (values.help) console.log(help);
else await run(benches.filter(({ name }) => values.only === undefined || name === values.only));

async function run(chosen: readonly Bench[]): Promise<void> {
  if (chosen.length === 0) throw new Error(`There is no benchmark named ${values.only ?? ''}`);
  const size: Size = values.quick ? 'quick' : 'full';
  const results: { name: string; figures: Figure[] }[] = [];
  for (const bench of chosen) {
    const { name } = bench;
    const figures = await bench.run((said) => process.stderr.write(`${name}: ${said}\n`), size);
    results.push({ name, figures });
    if (!values.json) console.log(`\n${name}\n\n${figures.map(drawn).join('\n\n')}`);
  }
  const figures = results.flatMap((result) => result.figures);
  const beyond = size === 'quick' ? [] : beyondLimit(figures);
  if (values.svg !== undefined) await writeFile(values.svg, drawnAsSvg(results));
  if (values.json) console.log(forMachines(results, beyond));
  else console.log(`\n${summary(figures, beyond)}`);
  process.exitCode = beyond.length > 0 ? 1 : 0;
}

function forMachines(
  results: readonly { name: string; figures: readonly Figure[] }[],
  beyond: readonly Figure[],
): string {
  const withRatios = results.map(({ name, figures }) => ({
    name,
    figures: figures.map((figure) => ({ ...figure, ratios: ratios(figure) })),
  }));
  return JSON.stringify({ results: withRatios, beyond }, null, 2);
}

function summary(figures: readonly Figure[], beyond: readonly Figure[]): string {
  const count = `${String(figures.length)} figures`;
  if (values.quick) return `${count} of a quick run, which says only that all of it works.`;
  if (beyond.length === 0) return `${count}, all within their limits.`;
  return `${count}, ${String(beyond.length)} beyond: ${beyond.map(({ what }) => what).join('; ')}.`;
}
