import { bareHonoName, startBareHono } from '../bare-hono.ts';
import { percentile, type Bench } from '../bench.ts';
import { ownServer } from '../own-server.ts';
import { spawned, type Spawned } from '../spawned.ts';

/** How soon a server serves whose site is built. */
export const start: Bench = {
  name: 'start',
  about: 'from the spawn of the process until it is ready',
  async run(say, size) {
    const rounds = size === 'quick' ? 1 : 15;
    const [own, plain] = [await ownServer('ours'), await ownServer('ours as Node runs it')];
    say('the very first start');
    const first = await timed(own.start);
    await timed(plain.start);
    say(`${rounds} starts of each`);
    const others: Record<string, () => Promise<Spawned>> = {
      'node -e': () => spawned(['-e', 'console.log("Ready")'], /Ready/),
      [bareHonoName]: startBareHono,
      'ours as Node runs it': plain.start,
    };
    const value = await half(own.start, rounds);
    const baselines: Record<string, number> = {};
    for (const [name, begin] of Object.entries(others)) baselines[name] = await half(begin, rounds);
    await own.remove();
    await plain.remove();
    return [
      { what: 'start', unit: 'ms', value, baselines, limit: { below: 600 } },
      {
        what: 'the very first start, which makes the store and compiles',
        unit: 'ms',
        value: first,
        baselines: { 'every later one': value },
      },
    ];
  },
};

/** What half of so many starts do not exceed. */
async function half(begin: () => Promise<Spawned>, rounds: number): Promise<number> {
  const took: number[] = [];
  for (let round = 0; round < rounds; round += 1) took.push(await timed(begin));
  return percentile(took, 50);
}

async function timed(begin: () => Promise<Spawned>): Promise<number> {
  const started = await begin();
  await started.stop();
  return started.tookMs;
}
