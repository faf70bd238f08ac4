import { setTimeout } from 'node:timers/promises';
import { endConnections } from '../support/test-store.ts';
import type { Run } from './run.ts';

/** How long after the database is back every process must serve again. */
const readyWithinMs = 5_000;

/** Takes PostgreSQL away again and again: it stops, it crashes, it cuts every connection. */
export async function keepRestarting(run: Run): Promise<void> {
  const { postgres, random, options } = run;
  if (postgres === undefined) return;
  while (run.kills.restarts < options.restarts) {
    await setTimeout(300 + random() * 700);
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

async function everybodyReady({ fleet, violations, kills, options }: Run): Promise<void> {
  const deadline = performance.now() + readyWithinMs;
  for (const origin of fleet.origins()) {
    while (!(await isReady(origin))) {
      // A process that is itself being killed and started is not what this is about.
      if (kills.done < options.kills) return;
      if (performance.now() > deadline) {
        violations.add('a process was not ready 5 seconds after the database was back');
        return;
      }
      await setTimeout(50);
    }
  }
}

async function isReady(origin: string): Promise<boolean> {
  const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
  await answer?.arrayBuffer();
  return answer?.status === 200;
}
