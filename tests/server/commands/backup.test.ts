import { cp, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { startFakeResend, type FakeResend } from '../../support/fake-resend.ts';
import { runProgram } from '../../support/run-program.ts';
import { removeData, startServer, type ServerProcess } from '../../support/server-process.ts';
import { send } from '../../support/send-message.ts';

interface Made {
  folder: string;
  counts: Record<string, number>;
}

let provider: FakeResend;
let server: ServerProcess;
const env = () => ({
  RESEND_API_KEY: 're_test',
  RESEND_BASE_URL: provider.baseUrl,
  RESEND_RATE_PER_SECOND: '500',
  TRUSTED_PROXIES: '127.0.0.1',
  ACKNOWLEDGEMENTS_PER_HOUR: '0',
});
beforeEach(async () => {
  provider = await startFakeResend();
  server = await startServer({ env: env() });
});
afterEach(async () => {
  await server.stop();
  await provider.stop();
  await removeData(server);
});

const run = (command: string, ...args: string[]) =>
  runProgram(`server/commands/${command}.ts`, { args, env: { DATA_DIR: server.dataDir } });

async function backUp(...args: string[]): Promise<Made> {
  const { code, printed, complaints } = await run('backup', '--json', ...args);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  return JSON.parse(printed) as Made;
}

/** Wipes the data folder but for the copies, and restores one as server/README.md says. */
async function restore({ folder }: Made): Promise<void> {
  const data = server.dataDir;
  await server.kill();
  for (const name of await readdir(data)) {
    if (name !== 'backups') await rm(join(data, name), { recursive: true });
  }
  await cp(folder, data, { recursive: true });
  server = await startServer({ env: env(), dataDir: data });
}

function query<Row>(sql: string): Row[] {
  const database = new DatabaseSync(join(server.dataDir, 'enquiries.sqlite'));
  const rows = database.prepare(sql).all() as Row[];
  database.close();
  return rows;
}

const addresses = () =>
  query<{ email: string }>('select email from enquiry').map(({ email }) => email);
const waiting = () => query(`select id from outbox where state = 'pending'`).length;

test('a copy made while members write is whole, restores, and nobody is mailed twice', async () => {
  const writing = new AbortController();
  const write = async (name: string) => {
    for (let count = 0; !writing.signal.aborted; count += 1) {
      expect(await send(server.origin, { email: `${name}-${count}@member.example` })).toBe(303);
    }
  };
  const members = ['a', 'b', 'c'].map(write);
  await expect.poll(() => addresses().length, { timeout: 20_000 }).toBeGreaterThan(20);
  const made = await backUp();
  writing.abort();
  await Promise.all(members);
  expect(made.counts.enquiry).toBeGreaterThan(20);
  expect(addresses().length).toBeGreaterThan(made.counts.enquiry ?? 0);
  // All are sent by the original, those too that waited when the copy was made.
  await expect.poll(waiting, { timeout: 30_000 }).toBe(0);

  await restore(made);
  expect(addresses()).toHaveLength(made.counts.enquiry ?? 0);
  await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
  const acknowledged = provider.accepted
    .map(({ email }) => String(email.to))
    .filter((address) => address.endsWith('@member.example'));
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  // Links in mails already sent stay good: the secret came back with the store.
  expect(await readFile(join(server.dataDir, 'support-secret'), 'utf8')).toBe(
    await readFile(join(made.folder, 'support-secret'), 'utf8'),
  );
}, 120_000);

test('what waited in a copy that is a day old is shown to a person, never sent blindly', async () => {
  provider.setFaults({ 'html-502': 1 });
  await send(server.origin, { email: 'waits@member.example' });
  const made = await backUp();
  const copy = new DatabaseSync(join(made.folder, 'enquiries.sqlite'));
  copy.exec(`update outbox set first_attempt_at = '2020-01-01T00:00:00.000Z',
    next_attempt_at = '2020-01-01T00:00:00.000Z' where first_attempt_at is not null`);
  const unmarked = copy.prepare('select id from outbox where first_attempt_at is null').all();
  copy.close();
  expect(unmarked, 'each counts as attempted').toEqual([]);
  provider.setFaults({});
  await restore(made);
  await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
  expect(query(`select state from outbox where state = 'parked'`)).toHaveLength(2);
  expect(provider.accepted).toEqual([]);
});

test('whoever was erased after the copy was made does not come back with it', async () => {
  await send(server.origin, { email: 'erased@member.example' });
  await send(server.origin, { email: 'stays@member.example' });
  await expect.poll(waiting, { timeout: 30_000 }).toBe(0);
  const made = await backUp();
  expect((await run('erase', '--email', 'erased@member.example')).code).toBe(0);
  await restore(made);
  await expect.poll(() => addresses().toSorted()).toEqual(['', 'stays@member.example']);
});

describe('the folder', () => {
  test('is a new one in backups, readable by its owner alone', async () => {
    await send(server.origin);
    const { folder } = await backUp();
    expect(folder).toMatch(/backups\/\d{4}-\d\d-\d\dT\d\d-\d\d-\d\dZ$/);
    expect((await stat(folder)).mode & 0o077).toBe(0);
    expect((await readdir(folder)).toSorted()).toEqual([
      ...['backup.json', 'enquiries.sqlite', 'support-secret'],
    ]);
  });

  test('can be named, and is never written over', async () => {
    const to = join(server.dataDir, 'elsewhere');
    const { code, printed } = await run('backup', '--to', to);
    expect(code).toBe(0);
    expect(printed).toMatch(/^Copied and checked: 0 enquiries, 0 messages, 0 mails, in /);
    const again = await run('backup', '--to', to);
    expect(again).toMatchObject({ code: 1, complaints: `${to} is not empty: name a new folder\n` });
  });

  test('is not made where there is no store', async () => {
    const empty = join(server.dataDir, 'empty');
    await mkdir(empty);
    const { code, complaints } = await runProgram('server/commands/backup.ts', {
      env: { DATA_DIR: empty },
    });
    expect(code).toBe(1);
    expect(complaints).toMatch(/^There is no store to copy/);
    expect(await readdir(empty)).toEqual([]);
  });
});
