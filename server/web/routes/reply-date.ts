import { Hono } from 'hono';
import { servicePromise } from '../../../content/promise.ts';
import { dueDate } from '../../../src/promise/due-date.ts';
import type { RouteParts } from '../app-parts.ts';

/**
 * `GET /api/reply-date?received=ISO-INSTANT`: the reply date of a form received then, or now, and
 * which days were passed over. Refuses (422) what is no instant or is outside the calendar.
 */
export function replyDateRoutes({ calendar, now }: Pick<RouteParts, 'calendar' | 'now'>) {
  return new Hono().get('/', (c) => {
    c.header('Cache-Control', 'no-store');
    const received = c.req.queries('received') ?? [];
    const receivedAt = received.length === 0 ? now() : instantFrom(received);
    if (receivedAt === undefined) {
      return c.json({ problem: 'received is no instant, such as 2026-11-23T10:00:00Z' }, 422);
    }
    const due = dueDate(calendar, receivedAt, servicePromise.replyWithinWorkingDays.form);
    if (!due.ok) return c.json({ problem: 'the loaded calendar does not reach that date' }, 422);
    return c.json({
      receivedAt: due.receivedAt.toString(),
      countedFrom: due.countedFrom.toString(),
      dueDate: due.dueDate.toString(),
      dueAt: due.dueAt.toString(),
      skipped: due.skipped.map(({ date, reason }) => ({ date: date.toString(), reason })),
    });
  });
}

/** The one instant that was given; of two we would have to guess which is meant. */
function instantFrom([text = '', ...more]: string[]): Temporal.Instant | undefined {
  if (more.length > 0) return undefined;
  try {
    return Temporal.Instant.from(text);
  } catch {
    return undefined;
  }
}
