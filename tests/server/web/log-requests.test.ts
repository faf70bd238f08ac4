import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { nobodyCounts, type AnsweredRequest } from '../../../server/metrics/observer.ts';
import type { RequestFacts } from '../../../server/web/app-parts.ts';
import { logRequests } from '../../../server/web/log-requests.ts';

test('a request is one line that names its route, never its address', async () => {
  const lines: string[] = [];
  const log = pino(
    { level: 'debug', base: null },
    { write: (line: string) => void lines.push(line) },
  );
  const times = ['2026-11-24T10:00:00Z', '2026-11-24T10:00:00.012Z'];
  const now = () => Temporal.Instant.from(times.shift() ?? '');
  const answered: AnsweredRequest[] = [];
  const observer = { ...nobodyCounts, answered: (it: AnsweredRequest) => void answered.push(it) };
  const app = new Hono<RequestFacts>()
    .use(requestId())
    .use(logRequests({ log, now, observer }))
    .get('/enquiry/:token', (c) => c.text('x'))
    .get('*', (c) => c.text('y'));
  await app.request('/enquiry/secret?q=words', { headers: { 'x-request-id': 'abc-1' } });
  expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
    expect.objectContaining({
      level: 20,
      method: 'GET',
      route: '/enquiry/:token',
      status: 200,
      ms: 12,
      requestId: 'abc-1',
    }),
  ]);
  expect(lines.join()).not.toMatch(/secret|words/);
  expect(answered).toEqual([
    { method: 'GET', route: '/enquiry/:token', status: 200, seconds: 0.012 },
  ]);
});
