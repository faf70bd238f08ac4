import { html } from 'hono/html';
import { Hono, type Context, type Next } from 'hono';
import {
  helpfulFields,
  helpfulForm,
  helpfulThanks,
  type Helpful,
} from '../../../src/page/helpful-form.ts';
import { finished } from '../../../src/page/markup.ts';
import { articleUrl } from '../../../src/page/paths.ts';
import { placeNamed } from '../../feedback/counted.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { answeredUrl } from '../enquiry-links.ts';
import { createOnceInAWhile } from '../once-in-a-while.ts';
import { isReadByPerson } from '../read-by-person.ts';
import { readSmallForm } from '../refused-post.ts';
import { senderOf } from '../sender.ts';

type Request = Context<RequestFacts>;

/**
 * What a static article cannot do: it is counted where it was offered, asks whoever came from an
 * enquiry whether it answered it, and takes "Was this helpful?". Everything else is the built page.
 */
export function articleRoutes(parts: RouteParts) {
  const isFirstVote = createOnceInAWhile();
  return new Hono<RequestFacts>()
    .get('/help/:article/', async (c, next) => showArticle(parts, c, next))
    .post('/help/:article/', async (c) => {
      const article = c.req.param('article');
      const url = articleUrl(c.get('locale'), article);
      if ((await parts.site.page(url)) === undefined) return c.notFound();
      const form = await readSmallForm(parts, c, url);
      if (!form.ok) return form.answer;
      const helpful = helpfulIn(form.fields.get(helpfulFields.helpful));
      if (helpful === undefined) return c.redirect(parts.settings.apiOrigin + url, 303);
      if (isFirstVote(`${senderOf(parts, c)} ${article}`, parts.now())) {
        const kind = helpful === 'yes' ? 'helpful' : 'not-helpful';
        parts.tally.count(kind, { locale: c.get('locale'), place: 'article', articles: [article] });
      }
      return c.redirect(thanksUrl(parts, url, helpful, form.fields.get(helpfulFields.token)), 303);
    });
}

async function showArticle(parts: RouteParts, c: Request, next: Next) {
  const article = c.req.param('article') ?? '';
  const from = placeNamed(c.req.query('from'));
  const isOurs = parts.articles[c.get('locale')].byId.has(article);
  if (from !== undefined && isOurs && isReadByPerson(c.req.raw)) {
    parts.tally.count('opened', { locale: c.get('locale'), place: from, articles: [article] });
  }
  const fills = fillsFor(parts, c, article);
  if (fills === undefined) return next();
  const page = await parts.frames.built(c.req.path, c.get('locale'), fills);
  if (page === undefined) return next();
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex');
  return c.html(page);
}

/** What this visit adds to the built page; undefined when it adds nothing. */
function fillsFor(parts: RouteParts, c: Request, article: string) {
  const locale = c.get('locale');
  const t = parts.phrases[locale];
  const token = c.req.query(helpfulFields.token);
  const enquiryId = token === undefined ? undefined : parts.signer.verify('answered', token);
  const helpful = helpfulIn(c.req.query(helpfulFields.helpful));
  if (enquiryId === undefined && helpful === undefined) return undefined;
  const ask = () => helpfulForm(t, articleUrl(locale, article), token);
  return {
    helpful: helpful === undefined ? ask() : helpfulThanks(t, helpful),
    answered: enquiryId === undefined ? '' : didItAnswer(parts, c, enquiryId, article),
  };
}

function didItAnswer(parts: RouteParts, c: Request, enquiryId: string, article: string): string {
  const t = parts.phrases[c.get('locale')];
  const url = answeredUrl(parts, t.locale, enquiryId, { from: 'article', article });
  return finished(html`<section class="notice">
    <p>${t('answered.on-article')}</p>
    <p><a class="button" href="${url}">${t('answered.link')}</a></p>
  </section>`);
}

function helpfulIn(value: string | null | undefined): Helpful | undefined {
  return value === 'yes' || value === 'no' ? value : undefined;
}

/** Back on the article, at the place of the form that was used. */
function thanksUrl(
  { settings, signer }: RouteParts,
  url: string,
  helpful: Helpful,
  token: string | null,
) {
  const isOurs = token !== null && signer.verify('answered', token) !== undefined;
  const query = new URLSearchParams({ helpful, ...(isOurs ? { for: token } : {}) });
  return `${settings.apiOrigin}${url}?${query.toString()}#helpful`;
}
