import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { runProgram } from '../../support/run-program.ts';
import { removeData, startServer, type ServerProcess } from '../../support/server-process.ts';
import { send } from '../../support/send-message.ts';

let server: ServerProcess;
beforeEach(async () => {
  server = await startServer({ env: { RESEND_RATE_PER_SECOND: '500' } });
});
afterEach(async () => {
  await server.stop();
  await removeData(server);
});

const erase = (...args: string[]) =>
  runProgram('server/commands/erase.ts', { args, env: { DATA_DIR: server.dataDir } });

/** What of a person can be found in any file below the data folder. */
async function filesWith(words: readonly string[]): Promise<string[]> {
  const entries = await readdir(server.dataDir, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const found = files.map(async ({ parentPath, name }) => {
    const bytes = await readFile(join(parentPath, name));
    return words.some((word) => bytes.includes(word)) ? name : undefined;
  });
  return (await Promise.all(found)).filter((name) => name !== undefined);
}

function mailsWaiting(): number {
  const store = new DatabaseSync(join(server.dataDir, 'enquiries.sqlite'));
  const waiting = store.prepare(`select id from outbox where state = 'pending'`).all();
  store.close();
  return waiting.length;
}

test('while the server runs, one person leaves every file, and the others stay', async () => {
  const email = 'zofia.unmistakable@member.example';
  const message = 'Unmistakable words about my renewal. '.repeat(30);
  for (let count = 0; count < 10; count += 1) {
    await send(server.origin, { email: `m${count}@member.example`, message });
    await send(server.origin, {
      email,
      name: 'Zofia Unrepeatable',
      message: `Quince ${count} ${message}`,
    });
  }
  await expect.poll(mailsWaiting, { timeout: 30_000 }).toBe(0);
  const traces = ['zofia.unmistakable', 'Zofia Unrepeatable', 'Quince'];
  expect(await filesWith(traces)).toContain('enquiries.sqlite-wal');

  const { code, printed, complaints } = await erase('--email', email);
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  expect(printed).toBe('Erased: 10 enquiries name nobody any more.\n');
  expect(await filesWith(traces)).toEqual([]);
  expect(await filesWith(['m7@member.example'])).not.toEqual([]);
  expect(await send(server.origin, { email, message: 'I am back' })).toBe(303);

  const again = await erase('--email', 'nobody@member.example', '--json');
  expect(JSON.parse(again.printed)).toMatchObject({ enquiries: 0 });
  expect((await erase('--report')).printed).toMatch(/^0 enquiries due, 10 anonymised, 2 persons/m);
});

test.each([
  ['nobody named', [], /^Name a person with --email/],
  ['no address', ['--email', 'ana'], /^--email is "ana", expected one address\n$/],
  ['a reason that says too much', ['--email', 'a@b.c', '--reason', 'Ana left'], /expected a word/],
])('%s: one line and a failure', async (_, args, complaint) => {
  const { code, printed, complaints } = await erase(...args);
  expect({ code, printed }).toEqual({ code: 1, printed: '' });
  expect(complaints).toMatch(complaint);
});
