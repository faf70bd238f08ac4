import { setTimeout } from 'node:timers/promises';
import { endConnections } from '../support/test-store.ts';
import type { Run } from './run.ts';

const readyWithinMs = 5_000;

/** Takes PostgreSQL away again and again: it stops, it crashes, it cuts every connection. */
export async function keepRestarting(run: Run): Promise<void> {
  const { postgres, random, options } = run;
  if (postgres === undefined) return;
  while (run.kills.restarts < options.restarts) {
    await setTimeout(300 + random() * 700);
    await mostServing(run);
    run.store.mayBeAway = true;
    const way = random();
    if (way < 0.25) await endConnections(run.database.url ?? '');
    else {
      await (way < 0.6 ? postgres.stop() : postgres.crash());
      await setTimeout(random() * 300);
      await postgres.start();
    }
    run.kills.restarts += 1;
    await everybodyReady(run);
    run.store.mayBeAway = false;
  }
}

const mostServingWithinMs = 20_000;

/** A database that goes while nobody is there to miss it tries nothing. */
async function mostServing({ fleet, options, violations }: Run): Promise<void> {
  const deadline = performance.now() + mostServingWithinMs;
  while (fleet.serving().length <= options.processes / 2) {
    if (performance.now() > deadline) {
      violations.add('most processes did not serve for 20 seconds');
      return;
    }
    await setTimeout(20);
  }
}

/** Only processes that served before: one that is itself just starting takes its own time. */
async function everybodyReady(run: Run): Promise<void> {
  const { fleet, violations, options } = run;
  const begun = performance.now();
  const elapsed = () => performance.now() - begun;
  const atMostMs = options.readyWithinMs ?? readyWithinMs;
  while (!(await areReady(fleet.serving()))) {
    if (elapsed() > atMostMs) {
      violations.add(`a process was not ready ${atMostMs} ms after the database was back`);
      return;
    }
    await setTimeout(20);
  }
  run.slowestReturnMs = Math.max(run.slowestReturnMs, elapsed());
}

async function areReady(origins: readonly string[]): Promise<boolean> {
  return (await Promise.all(origins.map(isReady))).every(Boolean);
}

async function isReady(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
  await answer?.arrayBuffer();
  return answer?.status === 200;
}
