import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startBareHono, bareHonoName } from '../bare-hono.ts';
import { percentile, type Bench } from '../bench.ts';
import { serverMain, spawned } from '../spawned.ts';

/** How soon a server serves: the site is built, the store is there. */
export const start: Bench = {
  name: 'start',
  about: 'from the spawn of the process until it is ready',
  async run(say, size) {
    const rounds = size === 'quick' ? 1 : 15;
    const dataDir = await mkdtemp(join(tmpdir(), 'member-support-bench-'));
    const startOurs = () => spawned([serverMain], /"Ready"/, { DATA_DIR: dataDir, PORT: '0' });
    say('the first start, which makes the store');
    const first = await timed(startOurs);
    say(`${rounds} starts of each`);
    const own: number[] = [];
    const node: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      own.push(await timed(startOurs));
      node.push(await timed(() => spawned(['-e', 'console.log("Ready")'], /Ready/)));
      bare.push(await timed(startBareHono));
    }
    await rm(dataDir, { recursive: true });
    const baselines = { 'node -e': percentile(node, 50), [bareHonoName]: percentile(bare, 50) };
    return [
      {
        what: 'start',
        unit: 'ms',
        value: percentile(own, 50),
        baselines,
        limit: { below: 600 },
      },
      { what: 'the very first start, on an empty folder', unit: 'ms', value: first, baselines },
    ];
  },
};

async function timed(begin: () => ReturnType<typeof spawned>): Promise<number> {
  const started = await begin();
  await started.stop();
  return started.tookMs;
}
