import { controlNames } from './run-controls.ts';
import { parseArgs } from 'node:util';
import { commands } from './commands.ts';

const help = `Kills the real server again and again while members write and the mail provider fails, and checks
that everybody who was thanked is stored and was mailed once. Exit code 1 when anything is not so.

  --kills N          how often a process is killed, at random or at a named step (default 40)
  --restarts N       how often PostgreSQL stops, crashes or cuts connections (default 10 there)
  --store NAME       sqlite (default) or postgres
  --processes P      how many processes share the store (default 2, 3 with postgres)
  --seed S           repeats a run's choices (default: by the clock)
  --full-disk N      instead: fills the disk N times                        (needs root)
  --power-cuts N     instead: cuts the power N times                        (needs root)
  --fuzz N           instead: N malformed requests, and N/10 raw connections
  --outage           instead: how fast messages are taken in while the provider is down
  --controls         instead: every broken build, each of which must be noticed
  --control NAME     one of them: ${controlNames.join(', ')}
  --json             one JSON object instead of the closing line
  --help             this text`;

const count = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

const { values } = parseArgs({
  options: {
    kills: count,
    restarts: count,
    store: { type: 'string', default: 'sqlite' },
    processes: count,
    seed: count,
    'full-disk': count,
    'power-cuts': count,
    fuzz: count,
    outage: flag,
    controls: flag,
    control: { type: 'string' },
    json: flag,
    help: flag,
  },
});

export type Values = typeof values;

if (values.help) console.log(help);
else await run();

async function run(): Promise<void> {
  const { summary, json, holds } = await commands(values);
  console.log(values.json ? JSON.stringify(json, null, 2) : summary);
  process.exitCode = holds ? 0 : 1;
}
