import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OutboxRow } from '../../../server/database/schema.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { runProgram } from '../../support/run-program.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ settings: { acknowledgementsPerHour: 1 } });
});
beforeEach(async () => {
  await app.empty();
  await app.send({ email: 'one@member.example' });
  await app.send({ email: 'two@member.example' });
});
afterAll(() => app.remove());

const run = (...args: string[]) =>
  runProgram('server/commands/outbox.ts', { args, env: { DATA_DIR: app.dataDir } });

const change = (columns: Partial<OutboxRow>) =>
  app.store.db.updateTable('outbox').set(columns).execute();

const states = async () =>
  (await app.store.db.selectFrom('outbox').select('state').execute()).map(({ state }) => state);

test('what waits and what is withheld is listed, with why, and nobody’s address', async () => {
  const { code, printed } = await run();
  expect(code).toBe(0);
  const lines = printed.trimEnd().split('\n');
  expect(lines.filter((line) => line.startsWith('waits'))).toHaveLength(3);
  expect(lines.filter((line) => line.startsWith('withheld'))).toEqual([
    expect.stringMatching(/acknowledgement {2}[A-Z2-9-]{9} {2}0 attempts {2}surge/),
  ]);
  expect(lines.at(-1)).toBe('3 waiting, 0 parked, 1 withheld.');
  expect(printed).not.toContain('@');
});

test('--release sends what was withheld', async () => {
  expect((await run('--release')).printed).toBe('1 released.\n');
  expect(new Set(await states())).toEqual(new Set(['pending']));
});

test('until when nothing is sent at all is said first', async () => {
  await app.store.db
    .updateTable('send_gate')
    .set({ shut_until: '2999-01-01T00:00:00.000Z', shut_because: 'invalid_api_key' })
    .execute();
  expect((await run()).printed).toMatch(
    /^Nothing is sent until 2999-01-01T00:00:00Z: invalid_api_key\n/,
  );
});

describe('a parked mail', () => {
  beforeEach(() => change({ state: 'parked', last_error: 'outcome_unknown_for_23_hours' }));

  const anId = async () =>
    (await app.store.db.selectFrom('outbox').select('id').executeTakeFirstOrThrow()).id;

  test('is tried again, or discarded, by its id', async () => {
    const id = await anId();
    expect((await run()).printed).toContain(id);
    expect((await run('--retry', id)).printed).toBe('1 to be tried again.\n');
    expect((await states()).filter((state) => state === 'pending')).toHaveLength(1);
    expect((await run('--discard', 'all')).printed).toBe('3 discarded.\n');
    expect((await states()).filter((state) => state === 'discarded')).toHaveLength(3);
  });

  test('that is not there is said so', async () => {
    const { code, complaints } = await run('--retry', 'nothing');
    expect(code).toBe(1);
    expect(complaints).toMatch(/^No parked mail has this id/);
  });
});
