import { Hono } from 'hono';
import { figuresCsv, figuresJson } from '../../performance/figures-json.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { performanceMain } from '../pages/performance-page.ts';

/** The published record as a page. */
export function performanceRoutes({ phrases, frames, record, now }: RouteParts) {
  return new Hono<RequestFacts>().get('/performance/', async (c) => {
    const locale = c.get('locale');
    const t = phrases[locale];
    const main = performanceMain(t, await record.figures(now()));
    const title = t('performance.title');
    c.header('Cache-Control', 'no-cache');
    return c.html(await frames.made({ locale, title, main, path: 'performance/', isListed: true }));
  });
}

/** `/api/performance.json` and `.csv`: the figures behind the page, by the London month of receipt. */
export function performanceFileRoutes({ record, now }: RouteParts) {
  return new Hono()
    .get('/performance.json', async (c) => {
      c.header('Cache-Control', 'no-cache');
      return c.json(figuresJson(await record.figures(now())));
    })
    .get('/performance.csv', async (c) => {
      c.header('Cache-Control', 'no-cache');
      c.header('Content-Type', 'text/csv; charset=utf-8; header=present');
      c.header('Content-Disposition', 'inline; filename="performance.csv"');
      return c.body(figuresCsv(await record.figures(now())));
    });
}
