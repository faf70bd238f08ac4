import { Hono } from 'hono';
import { calendarDaysLeft } from '../../../src/promise/calendar-health.ts';
import { londonDay } from '../../../src/wording/dates.ts';
import { oldestUntakenSeconds, secondsWithoutReports } from '../../inbound/webhook-watch.ts';
import { oldestUnsentSeconds } from '../../outbox/outbox-report.ts';
import { programVersion, schemaVersion } from '../../version.ts';
import type { RouteParts } from '../app-parts.ts';

/**
 * `/healthz`: the process is alive, and which program it is; `503` once it is about to end, so that
 * a balancer sends no more. `/readyz`: it can take messages, and what to look after.
 */
export function healthRoutes({ store, calendar, now, settings, isStopping }: RouteParts) {
  return new Hono()
    .get('/healthz', (c) => {
      const answer = { alive: true, version: programVersion, schemaVersion };
      return isStopping() ? c.json({ ...answer, stopping: true }, 503) : c.json(answer);
    })
    .get('/readyz', async (c) => {
      const canWrite = await store.isWritable();
      const oldest = canWrite ? await oldestUnsentSeconds(store, now()) : undefined;
      const inbound = canWrite && settings.webhookSecret !== undefined;
      const untaken = inbound ? await oldestUntakenSeconds(store, now()) : undefined;
      const unreported = inbound ? await secondsWithoutReports(store, now()) : undefined;
      const answer = {
        ready: canWrite,
        canWrite,
        oldestUnsentMailSeconds: oldest ?? null,
        oldestReceivedMailSeconds: untaken ?? null,
        secondsWithoutWebhooks: unreported ?? null,
        calendarDaysLeft: calendarDaysLeft(calendar, londonDay(now())),
      };
      c.header('Cache-Control', 'no-store');
      return c.json(answer, canWrite ? 200 : 503);
    });
}
