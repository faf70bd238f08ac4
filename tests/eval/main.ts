import { parseArgs } from 'node:util';
import { evaluate } from './evaluate.ts';
import { breaches, printed } from './report.ts';

const help = `Asks the labelled questions (tests/src/suggestions/questions) of the suggestions and of three
baselines, per locale; those of one to three words also of both searches. Fails below the floors.

  --misses   also lists the questions that went wrong
  --json     the same figures for machines
  --help     this text`;

const { values } = parseArgs({
  options: {
    help: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(help);
else await run();

async function run(): Promise<void> {
  const evaluation = await evaluate();
  const below = breaches(evaluation.rows);
  if (values.json) console.log(JSON.stringify({ ...evaluation, breaches: below }, null, 2));
  else console.log(printed(evaluation, values.misses));
  for (const breach of below) console.error(breach);
  process.exitCode = below.length > 0 ? 1 : 0;
}
