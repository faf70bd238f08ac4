import { execFile } from 'node:child_process';
import { glob, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { removeData, startServer, type ServerOptions } from '../support/server-process.ts';

test('the server is the process that was started, with a small young generation', async () => {
  const { pid } = await servingWith({});
  expect(await commandOf(pid)).toMatch(/ --max-semi-space-size=4 \S+\/server\/main\.ts/);
});

test('what was compiled is kept below the data folder, for nobody else to read or change', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'member-support-own-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const { dataDir } = await servingWith({ dataDir: join(folder, 'data') });
  await expect.poll(() => filesIn(join(dataDir, 'compiled'))).toBeGreaterThan(100);
  expect(await permissionsOf(dataDir)).toBe('700');
  expect(await permissionsOf(join(dataDir, 'compiled'))).toBe('700');
});

test('a size that the operator chose stays, and then nothing is kept', async () => {
  const env = { NODE_OPTIONS: '--max-semi-space-size=16' };
  const { pid, dataDir } = await servingWith({ env });
  expect(await commandOf(pid)).not.toContain('--max-semi-space-size');
  expect(await filesIn(join(dataDir, 'compiled'))).toBe(0);
});

/** A server that answers. */
async function servingWith(options: ServerOptions) {
  const server = await startServer(options);
  onTestFinished(async () => {
    await server.stop();
    await removeData(server);
  });
  expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  return server;
}

async function commandOf(pid: number): Promise<string> {
  const { stdout } = await promisify(execFile)('ps', ['-ww', '-o', 'args=', '-p', String(pid)]);
  return stdout;
}

async function filesIn(folder: string): Promise<number> {
  return (await Array.fromAsync(glob('*/*', { cwd: folder }))).length;
}

async function permissionsOf(folder: string): Promise<string> {
  return ((await stat(folder)).mode & 0o777).toString(8);
}
