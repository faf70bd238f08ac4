import { parseArgs } from 'node:util';
import { beyondLimit, type Bench, type Figure } from './bench.ts';
import { siteSearch } from './benches/site-search.ts';
import { suggestions } from './benches/suggestions.ts';
import { drawn } from './draw.ts';

/** A new benchmark is a file in `benches/` and a line here. */
const benches: readonly Bench[] = [suggestions, siteSearch];

const help = `Measures, each figure beside its baselines in the same run, and fails beyond a limit.

  --only NAME   one of: ${benches.map(({ name }) => name).join(', ')}
  --json        the same figures for machines
  --help        this text

${benches.map(({ name, about }) => `${name}: ${about}`).join('\n')}`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
  },
});

if (values.help) console.log(help);
else await run(benches.filter(({ name }) => values.only === undefined || name === values.only));

async function run(chosen: readonly Bench[]): Promise<void> {
  if (chosen.length === 0) throw new Error(`There is no benchmark named ${values.only ?? ''}`);
  const results: { name: string; figures: Figure[] }[] = [];
  for (const bench of chosen) {
    const { name } = bench;
    const figures = await bench.run((progress) => process.stderr.write(`${name}: ${progress}\n`));
    results.push({ name, figures });
    if (!values.json) console.log(`\n${name}\n\n${figures.map(drawn).join('\n\n')}`);
  }
  const figures = results.flatMap((result) => result.figures);
  const beyond = beyondLimit(figures);
  if (values.json) console.log(JSON.stringify({ results, beyond }, null, 2));
  else console.log(`\n${summary(figures, beyond)}`);
  process.exitCode = beyond.length > 0 ? 1 : 0;
}

function summary(figures: readonly Figure[], beyond: readonly Figure[]): string {
  const count = `${String(figures.length)} figures`;
  if (beyond.length === 0) return `${count}, all within their limits.`;
  return `${count}, ${String(beyond.length)} beyond: ${beyond.map(({ what }) => what).join('; ')}.`;
}
