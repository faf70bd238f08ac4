import { setTimeout } from 'node:timers/promises';
import { bareHonoName, startBareHono } from '../bare-hono.ts';
import type { Bench, Figure, Size } from '../bench.ts';
import { startLoadedSite } from '../loaded-site.ts';
import { costsOfParts } from '../memory-parts.ts';
import { ownServer, type Way } from '../own-server.ts';
import { residentMb } from '../resident.ts';
import type { Spawned } from '../spawned.ts';

const sizes = {
  full: { restMs: 10_000, messages: 100_000 },
  quick: { restMs: 300, messages: 50 },
} as const;

/** What the server keeps while nobody asks anything, and once it has stored much. */
export const memory: Bench = {
  name: 'memory',
  about: 'resident memory at rest and after 100,000 messages, and what each part of it costs',
  async run(say, size) {
    const { restMs, messages } = sizes[size];
    say('at rest');
    const value = await ownAtRest('ours', restMs);
    const bare = { [bareHonoName]: await atRest(await startBareHono(), restMs) };
    const atFirst: Figure = {
      what: 'memory at rest',
      unit: 'MB',
      value,
      baselines: { ...bare, ...(await waysAtRest(restMs)) },
      limit: { below: 150 },
    };
    say(`${messages} messages`);
    const afterwards: Figure = {
      what: `memory at rest after ${messages.toLocaleString('en')} messages`,
      unit: 'MB',
      value: await afterMessages(size),
      baselines: { ...bare, 'ours before them': value },
    };
    say('part by part');
    return [atFirst, afterwards, ...(await partsFor(size))];
  },
};

async function waysAtRest(restMs: number): Promise<Record<string, number>> {
  const ways: Way[] = ['ours, only kept compiled', 'ours as Node runs it'];
  const resident: [string, number][] = [];
  for (const way of ways) resident.push([way, await ownAtRest(way, restMs)]);
  return Object.fromEntries(resident);
}

async function ownAtRest(way: Way, restMs: number): Promise<number> {
  const server = await ownServer(way);
  // The first start makes the store and compiles, which later ones need not.
  await (await server.start()).stop();
  const resident = await atRest(await server.start(), restMs);
  await server.remove();
  return resident;
}

async function atRest(started: Spawned, restMs: number): Promise<number> {
  await setTimeout(restMs);
  const resident = await residentMb(started.pid);
  await started.stop();
  return resident;
}

async function afterMessages(size: Size): Promise<number> {
  const { messages: count, restMs } = sizes[size];
  const site = await startLoadedSite('takes every mail', size);
  await site.load({ connections: 16, seconds: 900, count });
  await setTimeout(restMs);
  const resident = await residentMb(site.server.pid);
  await site.remove();
  return resident;
}

async function partsFor(size: Size): Promise<Figure[]> {
  return size === 'full' ? costsOfParts() : [];
}
