import { glob, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { startServer } from '../support/server-process.ts';

test('what was compiled is kept below the data folder, for nobody else to read or change', async () => {
  const folder = await newFolder();
  const dataDir = join(folder, 'data');
  await serve({}, dataDir);
  await expect.poll(() => filesIn(join(dataDir, 'compiled'))).toBeGreaterThan(100);
  expect(await permissionsOf(dataDir)).toBe('700');
  expect(await permissionsOf(join(dataDir, 'compiled'))).toBe('700');
});

test('a place that the operator chose for it is the one that is used', async () => {
  const folder = await newFolder();
  const [dataDir, chosen] = [join(folder, 'data'), join(folder, 'chosen')];
  await serve({ NODE_COMPILE_CACHE: chosen }, dataDir);
  await expect.poll(() => filesIn(chosen)).toBeGreaterThan(100);
  expect(await filesIn(join(dataDir, 'compiled'))).toBe(0);
});

test('a second start compiles nothing that the first one kept', async () => {
  const dataDir = join(await newFolder(), 'data');
  await (await serve({}, dataDir)).stop();
  const kept = await filesIn(join(dataDir, 'compiled'));
  await (await serve({}, dataDir)).stop();
  expect(kept).toBeGreaterThan(100);
  expect(await filesIn(join(dataDir, 'compiled'))).toBe(kept);
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'member-support-own-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** A server that answers; it ends before its folder goes. */
async function serve(env: Record<string, string>, dataDir: string) {
  const server = await startServer({ env, dataDir, compilesItself: true });
  onTestFinished(async () => {
    await server.stop();
  });
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  return server;
}

async function filesIn(folder: string): Promise<number> {
  return (await Array.fromAsync(glob('*/*', { cwd: folder }))).length;
}

async function permissionsOf(folder: string): Promise<string> {
  return ((await stat(folder)).mode & 0o777).toString(8);
}
