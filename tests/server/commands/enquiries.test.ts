import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { changeTopic } from '../../../server/enquiries/change-topic.ts';
import { noteEnquiry } from '../../../server/enquiries/note-enquiry.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { runProgram } from '../../support/run-program.ts';

let app: TestApp;
let references: string[];
beforeAll(async () => {
  app = await createTestApp();
  await app.send({ message: 'The later one' });
  app.moveTo('2026-11-20T10:00:00Z');
  await app.send({ message: 'The earlier one', name: 'C1 \u009b31m' });
  const rows = await app.store.db.selectFrom('enquiry').selectAll().orderBy('due_at').execute();
  references = rows.map(({ reference }) => reference);
});
afterAll(() => app.remove());

const run = (...args: string[]) =>
  runProgram('server/commands/enquiries.ts', { args, env: { DATA_DIR: app.dataDir } });

test('the open enquiries are listed, the next expected first', async () => {
  const { code, printed, complaints } = await run();
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  const lines = printed.trimEnd().split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[0]).toContain(references[0]);
  expect(lines[1]).toContain(references[1]);
  expect(lines[2]).toBe('2 open, the next expected first.');
});

test('one is printed whole, however its reference was noted down', async () => {
  const noted = (references[0] ?? '').toLowerCase().replace('-', ' ');
  const { code, printed } = await run(noted);
  expect(code).toBe(0);
  expect(printed).toContain('The earlier one');
});

test('one that the team worked on has its notes and acts too, for people and for machines', async () => {
  const { id } = await app.store.db
    .selectFrom('enquiry')
    .select('id')
    .where('reference', '=', references[1] ?? '')
    .executeTakeFirstOrThrow();
  const mover = { actor: 'alice@team.example', at: app.parts.now() };
  await noteEnquiry(app.store, id, mover, 'Rang her');
  const later = { ...mover, at: mover.at.add({ minutes: 1 }) };
  await changeTopic(app.store, id, later, 'payments');
  const { printed } = await run(references[1] ?? '');
  expect(printed).toMatch(/noted +alice@team\.example\n[^]*Rang her[^]*topic-changed/);
  const json = JSON.parse((await run(references[1] ?? '', '--json')).printed) as object;
  expect(json).toMatchObject({ acts: [{ kind: 'noted' }, { kind: 'topic-changed' }] });
});

test('machines get JSON, which cannot steer a terminal either', async () => {
  const { printed } = await run('--json');
  const list = JSON.parse(printed) as { reference: string; name: string }[];
  expect(list.map(({ reference }) => reference)).toEqual(references);
  expect(list[0]?.name).toContain('C1');
  expect(printed).not.toMatch(/(?!\n)\p{Cc}/u);
  const one = JSON.parse((await run(references[1] ?? '', '--json')).printed) as object;
  expect(one).toMatchObject({ reference: references[1], message: 'The later one' });
});

describe('what goes wrong is one line and a failure', () => {
  test.each([
    ['an unknown reference', ['ZZZZ-9999'], /^No enquiry has the reference ZZZZ-9999\n$/],
    ['an unknown option', ['--every'], /^Unknown option '--every'[^\n]*\n$/],
  ])('%s', async (_, args, complaint) => {
    const { code, printed, complaints } = await run(...args);
    expect(code).toBe(1);
    expect(printed).toBe('');
    expect(complaints).toMatch(complaint);
  });

  test('a bad environment', async () => {
    const { code, complaints } = await runProgram('server/commands/enquiries.ts', {
      env: { DATA_DIR: app.dataDir, PORT: 'x' },
    });
    expect(code).toBe(1);
    expect(complaints).toBe('PORT is "x", expected a whole number from 0 to 65535\n');
  });
});

test('--help says what it is for', async () => {
  const { code, printed } = await run('--help');
  expect(code).toBe(0);
  expect(printed).toMatch(/npm run enquiries.*--json/s);
});
