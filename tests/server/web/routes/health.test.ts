import { readFile } from 'node:fs/promises';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../support/app.ts';

let app: TestApp;
beforeEach(async () => {
  app = await createTestApp();
});
afterEach(() => app.remove());

test('a process that answers is alive, and says which program it is', async () => {
  const answer = await app.get('/healthz');
  expect(answer.status).toBe(200);
  const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
  const stored = await app.store.db.selectFrom('schema_version').selectAll().execute();
  expect(await answer.json()).toEqual({ alive: true, version, schemaVersion: stored[0]?.version });
  const changelog = await readFile('server/CHANGELOG.md', 'utf8');
  expect(/^## (.+)$/m.exec(changelog)?.[1]).toBe(version);
});

test('a ready one can write, and says how long mail has waited and how far its calendar reaches', async () => {
  expect(await (await app.get('/readyz')).json()).toEqual({
    ready: true,
    canWrite: true,
    oldestUnsentMailSeconds: null,
    oldestReceivedMailSeconds: null,
    secondsWithoutWebhooks: null,
    calendarDaysLeft: Temporal.PlainDate.from('2026-11-24').until('2028-12-31').days,
  });
  await app.send();
  app.wait({ seconds: 90 });
  expect(await (await app.get('/readyz')).json()).toMatchObject({ oldestUnsentMailSeconds: 90 });
});

test('one whose store cannot be written is alive and not ready', async () => {
  await sql`pragma query_only = on`.execute(app.store.db);
  const answer = await app.get('/readyz');
  expect(answer.status).toBe(503);
  expect(await answer.json()).toMatchObject({ ready: false, canWrite: false });
  expect((await app.get('/healthz')).status).toBe(200);
  expect((await app.get('/en/')).status).toBe(200);
});
