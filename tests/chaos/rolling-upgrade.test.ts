import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startBalancer, type Balancer } from '../support/balancer.ts';
import { becomeLaterRelease } from './inject/later-release.ts';
import { runChaos, type Run } from './run.ts';

const seed = 20261126;

test('behind a balancer one of three processes is killed and all are upgraded, and nobody notices but whom the killed one was answering', async () => {
  let balancer: Balancer | undefined;
  const killed = new Set<string>();

  async function killOneAndUpgradeAll(run: Run): Promise<void> {
    const processes = run.fleet.origins();
    const started = await startBalancer(processes);
    balancer = started;
    run.entrances = () => [started.origin];
    await setTimeout(1_500);
    killed.add(processes[0]!);
    await run.fleet.replace(0, 'kill');
    await setTimeout(1_000);
    run.isLaterRelease = true;
    // Of the run's own look into the store, too.
    becomeLaterRelease();
    for (const index of [1, 2, 0]) {
      await run.fleet.replace(index, 'stop');
      await setTimeout(1_000);
    }
  }

  const options = {
    engine: 'postgres',
    seed,
    kills: 0,
    restarts: 0,
    processes: 3,
    drainSeconds: 1,
  } as const;
  const result = await runChaos(options, killOneAndUpgradeAll);
  await balancer?.stop();
  expect(result.violations).toEqual([]);
  expect(result).toMatchObject({ lost: 0, twice: 0 });
  expect(result.enquiries).toBeGreaterThan(10);
  expect([...balancer!.broken].filter(([origin]) => !killed.has(origin))).toEqual([]);
}, 180_000);
