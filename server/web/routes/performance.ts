import { Hono } from 'hono';
import { countEnquiriesByMonth } from '../../enquiries/count-enquiries.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { performanceMain } from '../pages/performance-page.ts';

/** The published record as a page. */
export function performanceRoutes({ phrases, frames, store, now }: RouteParts) {
  return new Hono<RequestFacts>().get('/performance/', async (c) => {
    const locale = c.get('locale');
    const t = phrases[locale];
    const main = performanceMain(t, await countEnquiriesByMonth(store, now()));
    const title = t('performance.title');
    c.header('Cache-Control', 'no-cache');
    return c.html(await frames.made({ locale, title, main, path: 'performance/', isListed: true }));
  });
}

/** `GET /api/performance.json`: the figures behind the page, by the London month of receipt. */
export function performanceJsonRoutes({ store, now }: RouteParts) {
  return new Hono().get('/', async (c) => {
    c.header('Cache-Control', 'no-cache');
    return c.json({ months: await countEnquiriesByMonth(store, now()) });
  });
}
