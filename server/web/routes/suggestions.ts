import { Hono, type Context } from 'hono';
import { exactLocale } from '../../../src/page/paths.ts';
import { suggest } from '../../../src/suggestions/suggest.ts';
import type { RouteParts } from '../app-parts.ts';
import { readFormBody, unreadStatus } from '../form-body.ts';

/**
 * `/api/suggestions`: up to three articles that may answer a text, best first. The form's script
 * posts, so that members' words stay out of addresses and logs.
 */
export function suggestionRoutes({ articles }: Pick<RouteParts, 'articles'>) {
  const answer = (c: Context, fields: URLSearchParams) => {
    const locale = exactLocale(fields.get('locale') ?? '');
    if (locale === undefined) return c.json({ problem: 'locale is none of this site' }, 422);
    const found = suggest(articles[locale].index, fields.get('q') ?? '');
    const suggestions = found.map(({ article: { id, title, summary, url } }) => ({
      id,
      title,
      summary,
      url,
    }));
    c.header('Cache-Control', 'no-store');
    return c.json({ suggestions });
  };
  return new Hono()
    .get('/', (c) => answer(c, new URL(c.req.url).searchParams))
    .post('/', async (c) => {
      const body = await readFormBody(c.req.raw);
      if (body.ok) return answer(c, body.fields);
      return c.json({ problem: `refused for its ${body.refused}` }, unreadStatus[body.refused]);
    });
}
