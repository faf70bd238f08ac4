import { onTestFinished, expect, test } from 'vitest';
import { createMetrics } from '../../../server/metrics/metrics.ts';
import { serveMetrics } from '../../../server/metrics/metrics-server.ts';
import { readStoreFigures } from '../../../server/metrics/store-figures.ts';
import { createTestApp } from '../../support/app.ts';

const figures = {
  mailsWaiting: 3,
  mailsParked: 1,
  oldestMailSeconds: 42,
  promisesOpen: 7,
  promisesLate: 2,
  calendarDaysLeft: 400,
};

test('what happened and what the store holds is printed for Prometheus', async () => {
  const metrics = createMetrics(async () => figures);
  metrics.observer.answered({
    route: '/:locale/contact/',
    method: 'POST',
    status: 303,
    seconds: 0.01,
  });
  metrics.observer.received({ channel: 'form', acknowledgement: 'queued' });
  metrics.observer.outbox({ kind: 'fault', error: new Error('away') });
  const text = await metrics.text();
  for (const line of [
    'support_request_seconds_count{route="/:locale/contact/",method="POST",status="303"} 1',
    'support_enquiries_received_total{channel="form",acknowledgement="queued"} 1',
    'support_outbox_faults_total 1',
    'support_outbox_waiting 3',
    'support_outbox_parked 1',
    'support_outbox_oldest_seconds 42',
    'support_promises_open 7',
    'support_promises_late 2',
    'support_calendar_days_left 400',
  ]) {
    expect(text.split('\n')).toContain(line);
  }
});

test('figures of the store count what waits, what is owed and what is late', async () => {
  const app = await createTestApp();
  onTestFinished(() => app.remove());
  await app.send();
  const read = () => readStoreFigures(app.store, app.parts.calendar, app.parts.now());
  expect(await read()).toMatchObject({ mailsWaiting: 2, promisesOpen: 1, promisesLate: 0 });
  app.wait({ hours: 24 * 14 });
  const later = await read();
  expect(later).toMatchObject({
    mailsWaiting: 2,
    mailsParked: 0,
    promisesOpen: 1,
    promisesLate: 1,
  });
  expect(later.oldestMailSeconds).toBeGreaterThan(24 * 3600);
});

test('they stand at /metrics on a port of their own, and say so while the store is away', async () => {
  let isAway = false;
  const metrics = createMetrics(async () => {
    if (isAway) throw new Error('away');
    return figures;
  });
  const server = await serveMetrics(metrics, '127.0.0.1', 0);
  onTestFinished(() => server.stop());
  const at = (path: string) => fetch(`http://127.0.0.1:${server.port}${path}`);
  const answer = await at('/metrics');
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
  expect(await answer.text()).toContain('support_promises_late 2');
  expect((await at('/')).status).toBe(404);
  isAway = true;
  expect((await at('/metrics')).status).toBe(503);
});
