import type { Engine } from '../../server/database/open-database.ts';
import { fillTheDisk } from './full-disk.ts';
import { fuzz } from './fuzz.ts';
import type { Values } from './main.ts';
import { measureOutage } from './outage.ts';
import { cutThePower } from './power-cuts.ts';
import { controlNames, runControl, type ControlResult } from './run-controls.ts';
import { runChaos, type ChaosOptions } from './run.ts';
import type { ScenarioResult } from './scenario.ts';

/** How a run ends: a plain line, the same for machines, and whether everything held. */
export interface Ending {
  summary: string;
  json: unknown;
  holds: boolean;
}

/** Does what the options ask for. */
export async function commands(values: Values): Promise<Ending> {
  const seed = wholeNumber(values.seed, Date.now() % 1_000_000_000, 'seed');
  if (values.controls) return await allControls(seed);
  if (values['full-disk'] !== undefined) {
    const cycles = wholeNumber(values['full-disk'], 10, 'full-disk');
    return scenario(seed, 'full disk', await fillTheDisk({ seed, cycles }));
  }
  if (values['power-cuts'] !== undefined) {
    const cuts = wholeNumber(values['power-cuts'], 100, 'power-cuts');
    return scenario(seed, 'power cuts', await cutThePower({ cuts }));
  }
  if (values.fuzz !== undefined) {
    const count = wholeNumber(values.fuzz, 100_000, 'fuzz');
    return scenario(seed, 'fuzz', await fuzz({ seed, count, onProgress: console.error }));
  }
  if (values.outage) return scenario(seed, 'outage', await measureOutage());
  return await kills(values, seed);
}

async function kills(values: Values, seed: number): Promise<Ending> {
  const options = chaosOptions(values, seed);
  const result = await runChaos({ ...options, onProgress: console.error });
  for (const violation of result.violations) console.error(`VIOLATED: ${violation}`);
  const { engine, processes } = options;
  const isPostgres = engine === 'postgres';
  const done = `${result.kills} kills (${result.aimed} at a named step), ${result.restarts} restarts${isPostgres ? ` (serving again within ${result.slowestReturnMs} ms)` : ''}`;
  const counts = `${result.enquiries} enquiries, ${result.mails} mails`;
  const summary = `${engine}, ${processes} processes: ${done}, ${counts}, ${result.lost} lost, ${result.twice} twice, seed ${seed}, ${result.seconds} s.`;
  return { summary, json: { ...options, ...result }, holds: result.violations.length === 0 };
}

function chaosOptions(values: Values, seed: number): ChaosOptions {
  const engine = values.store as Engine;
  const control = controlNames.find((name) => name === values.control);
  if (!['sqlite', 'postgres'].includes(engine)) throw new Error('--store is sqlite or postgres');
  if (values.control !== control) throw new Error(`--control is ${controlNames.join(', ')}`);
  const isPostgres = engine === 'postgres';
  return {
    engine,
    seed,
    control,
    kills: wholeNumber(values.kills, 40, 'kills'),
    restarts: isPostgres ? wholeNumber(values.restarts, 10, 'restarts') : 0,
    processes: wholeNumber(values.processes, isPostgres ? 3 : 2, 'processes'),
  };
}

async function allControls(seed: number): Promise<Ending> {
  const results: ControlResult[] = [];
  for (const name of controlNames) {
    const result = await runControl(name, seed);
    results.push(result);
    console.error(`${result.outcome}: ${name} (${result.about}): ${result.violations.join('; ')}`);
  }
  const counted = (outcome: string) => results.filter((each) => each.outcome === outcome).length;
  const summary = `${results.length} broken builds: ${counted('caught')} caught, ${counted('missed')} missed, ${counted('skipped')} skipped, seed ${seed}.`;
  return { summary, json: { seed, results }, holds: counted('missed') === 0 };
}

function scenario(seed: number, name: string, result: ScenarioResult | undefined): Ending {
  if (result === undefined) {
    const summary = `Skipped: this machine lets nobody mount a disk, which ${name} needs.`;
    return { summary, json: { skipped: name }, holds: true };
  }
  for (const violation of result.violations) console.error(`VIOLATED: ${violation}`);
  const holds = result.violations.length === 0;
  const summary = `${name}: ${result.facts}, ${holds ? 'all held' : 'NOT all held'}, seed ${seed}.`;
  return { summary, json: { seed, ...result }, holds };
}

function wholeNumber(text: string | undefined, otherwise: number, name: string): number {
  const number = text === undefined ? otherwise : Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  throw new Error(`--${name} is ${String(text)}, expected a whole number`);
}
