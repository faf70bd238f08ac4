import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { copySite } from '../support/site-copy.ts';

test('npm start builds what was never built, serves it, and stops when it is asked to', async () => {
  const copy = await copySite();
  onTestFinished(() => copy.remove());
  const dataDir = join(copy.folder, 'data');
  const server = spawn('npm', ['start', '--silent'], {
    cwd: copy.folder,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  });
  // Whatever it started and left running, so that a failure here holds nothing up.
  onTestFinished(() => endGroup(server.pid));
  const said: { msg: string; port?: number }[] = [];
  for await (const line of createInterface(server.stdout)) {
    said.push(JSON.parse(line) as (typeof said)[number]);
    if (said.at(-1)?.msg === 'Ready') break;
  }
  expect(said.map(({ msg }) => msg)).toContain('Building the site, since there is no build yet');
  const home = await fetch(`http://127.0.0.1:${said[0]?.port}/en/`);
  expect(home.status).toBe(200);
  server.kill('SIGTERM');
  await once(server, 'exit');
  // Nothing answers any more: the server itself has ended, not only what started it.
  await expect(fetch(`http://127.0.0.1:${said[0]?.port}/healthz`)).rejects.toThrow('fetch failed');
}, 120_000);

function endGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // Nobody is left of it, as it should be.
  }
}
