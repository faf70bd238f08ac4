import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { copySite } from '../support/site-copy.ts';

test('a server started on sources that were never built builds them and serves them', async () => {
  const copy = await copySite();
  onTestFinished(() => copy.remove());
  const dataDir = join(copy.folder, 'data');
  const server = spawn(process.execPath, ['server/main.ts', '--build-if-stale'], {
    cwd: copy.folder,
    env: { PATH: process.env.PATH, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: { msg: string; port?: number }[] = [];
  for await (const line of createInterface(server.stdout)) {
    said.push(JSON.parse(line) as (typeof said)[number]);
    if (said.at(-1)?.msg === 'Ready') break;
  }
  expect(said.map(({ msg }) => msg)).toContain('Building the site, since there is no build yet');
  const home = await fetch(`http://127.0.0.1:${said[0]?.port}/en/`);
  expect(home.status).toBe(200);
  server.kill('SIGTERM');
  expect(await once(server, 'exit')).toEqual([0, null]);
}, 120_000);
