import { Hono, type Context } from 'hono';
import type { Locale } from '../../../content/locales.ts';
import { exactLocale } from '../../../src/page/paths.ts';
import { suggest, type Suggestion } from '../../../src/suggestions/suggest.ts';
import { countContentWords } from '../../../src/suggestions/question-words.ts';
import { placeNamed } from '../../feedback/counted.ts';
import type { RouteParts } from '../app-parts.ts';
import { readFormBody, unreadStatus } from '../form-body.ts';

/** While a message is being written, fewer words that say something are only its beginning. */
const enoughWords = 3;

/**
 * `/api/suggestions`: up to three articles that may answer a text, best first. The form's script
 * posts, so that members' words stay out of addresses and logs; it says `from=writing` and in
 * `seen` which articles it has shown before, so that each counts once for a message.
 */
export function suggestionRoutes(parts: Pick<RouteParts, 'articles' | 'tally'>) {
  const answer = (c: Context, fields: URLSearchParams) => {
    const locale = exactLocale(fields.get('locale') ?? '');
    if (locale === undefined) return c.json({ problem: 'locale is none of this site' }, 422);
    const q = fields.get('q') ?? '';
    const isWriting = placeNamed(fields.get('from')) === 'writing';
    const isTooLittle = isWriting && countContentWords(q, locale) < enoughWords;
    const found = isTooLittle ? [] : suggest(parts.articles[locale].index, q);
    if (isWriting) countNew(parts, locale, found, fields.get('seen') ?? '');
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

function countNew(
  { tally }: Pick<RouteParts, 'tally'>,
  locale: Locale,
  found: readonly Suggestion[],
  seen: string,
): void {
  const before = new Set(seen.split(' '));
  const articles = found.map(({ article }) => article.id).filter((id) => !before.has(id));
  tally.count('shown', { locale, place: 'writing', articles });
}
