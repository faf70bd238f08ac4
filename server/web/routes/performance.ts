import { Hono } from 'hono';
import { monthlyRecord } from '../../performance/monthly-record.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { performanceMain } from '../pages/performance-page.ts';

/** The published record as a page. */
export function performanceRoutes({ phrases, frames, database, now }: RouteParts) {
  return new Hono<RequestFacts>().get('/', async (c) => {
    const locale = c.get('locale');
    const t = phrases[locale];
    const main = performanceMain(t, await monthlyRecord(database, now()));
    const title = t('performance.title');
    c.header('Cache-Control', 'no-cache');
    return c.html(
      await frames.made({ locale, title, main, path: 'performance/', isListed: true }),
    );
  });
}
