import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { runProcess } from '../../support/run-process.ts';
import { bareHonoName, startBareHono } from '../bare-hono.ts';
import type { Bench, Figure } from '../bench.ts';
import { startLoadedSite } from '../loaded-site.ts';
import { residentMb } from '../resident.ts';
import { serverMain, spawned } from '../spawned.ts';

/** What the server keeps while nobody asks anything, and once it has stored much. */
export const memory: Bench = {
  name: 'memory',
  about: 'resident memory at rest and after 100,000 messages, and what each part of it costs',
  async run(say, size) {
    const restMs = size === 'quick' ? 500 : 12_000;
    say('at rest');
    const baselines = { [bareHonoName]: await bareAtRest(restMs) };
    const atRest: Figure = {
      what: 'memory at rest',
      unit: 'MB',
      value: await oursAtRest(restMs),
      baselines,
      limit: { below: 150 },
    };
    const count = size === 'quick' ? 200 : 100_000;
    say(`${count} messages`);
    const afterwards: Figure = {
      what: `memory after ${count.toLocaleString('en')} messages, at rest again`,
      unit: 'MB',
      value: await oursAfter(count, restMs),
      baselines: { ...baselines, 'ours before': atRest.value },
    };
    say('part by part');
    return [atRest, afterwards, ...(await costs(size === 'quick' ? 1 : parts.length))];
  },
};

async function bareAtRest(restMs: number): Promise<number> {
  const bare = await startBareHono();
  await setTimeout(restMs);
  const resident = await residentMb(bare.pid);
  await bare.stop();
  return resident;
}

async function oursAtRest(restMs: number): Promise<number> {
  const dataDir = await mkdtemp(join(tmpdir(), 'member-support-bench-'));
  const start = () => spawned([serverMain], /"Ready"/, { DATA_DIR: dataDir, PORT: '0' });
  // The first start makes the store, which is not what goes on afterwards.
  await (await start()).stop();
  const ours = await start();
  await setTimeout(restMs);
  const resident = await residentMb(ours.pid);
  await ours.stop();
  await rm(dataDir, { recursive: true });
  return resident;
}

async function oursAfter(count: number, restMs: number): Promise<number> {
  const site = await startLoadedSite('takes every mail');
  await site.load({ connections: 16, seconds: 600, count });
  await setTimeout(restMs);
  const resident = await residentMb(site.server.pid);
  await site.remove();
  return resident;
}
