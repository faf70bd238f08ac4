import { afterAll, beforeAll, expect, test } from 'vitest';
import { placesToLook } from '../../../server/demo/places-to-look.ts';
import { seedDemo } from '../../../server/demo/seed-demo.ts';
import { listOpenEnquiries } from '../../../server/enquiries/list-enquiries.ts';
import { createRecord } from '../../../server/performance/record.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  await seedDemo(app.parts, 1);
});
afterAll(() => app.remove());

test('the demo shows half a year, and something of every kind to look at', async () => {
  const { months } = await createRecord(app.store, app.parts.calendar).figures(app.parts.now());
  expect(months.map(({ month }) => month)).toEqual(
    ['11', '10', '09', '08', '07', '06', '05'].map((month) => `2026-${month}`),
  );
  expect(months.reduce((sum, { late }) => sum + late, 0)).toBeGreaterThan(0);
  const labels = (await placesToLook(app.parts)).map((line) => line.split(':')[0]);
  expect(labels).toEqual(['Waiting', 'Delayed', 'A complaint', 'Answered']);
});

test('a delay is still waiting, and nothing has been left open for more than a month', async () => {
  const open = await listOpenEnquiries(app.store);
  expect(open.some(({ expected }) => expected?.delayReason !== undefined)).toBe(true);
  const monthAgo = app.parts.now().subtract({ hours: 31 * 24 }).epochMilliseconds;
  for (const { receivedAt, reference } of open) {
    expect(receivedAt.epochMilliseconds, reference).toBeGreaterThan(monthAgo);
  }
});
