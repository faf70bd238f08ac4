import { Hono, type Context } from 'hono';
import type { Place } from '../../../src/page/offered-url.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { selfAnswerEnquiry } from '../../enquiries/self-answer-enquiry.ts';
import { standingOf } from '../../enquiries/standing.ts';
import { placeNamed } from '../../feedback/counted.ts';
import { answeringTitle } from '../answered-block-of.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { enquiryByToken } from '../enquiry-by-token.ts';
import { answeredPath, answeredUrl, stillNeedUrl } from '../enquiry-links.ts';
import { answeredMain, somethingElse } from '../pages/answered-page.ts';
import { readSmallForm } from '../refused-post.ts';
import { showPrivately } from '../show-privately.ts';

type Request = Context<RequestFacts>;

/**
 * "This answered my question". Programs that check mails follow every link, so a GET only asks;
 * the button on its page closes the enquiry.
 */
export function answeredRoutes(parts: RouteParts) {
  return new Hono<RequestFacts>()
    .get('/contact/received/:token/answered', async (c) => {
      const enquiry = await enquiryByToken(parts, c, 'answered');
      return enquiry === undefined ? c.notFound() : showAnswered(parts, c, enquiry, 200);
    })
    .post('/contact/received/:token/answered', async (c) => {
      const enquiry = await enquiryByToken(parts, c, 'answered');
      return enquiry === undefined ? c.notFound() : takeAnswered(parts, c, enquiry);
    });
}

function showAnswered(parts: RouteParts, c: Request, enquiry: Enquiry, status: 200 | 422) {
  const locale = c.get('locale');
  const offered = offeredFor(parts, c, enquiry);
  const chosen = offered.find(({ id }) => id === c.req.query('article'))?.id;
  const { title, main } = answeredMain({
    t: parts.phrases[locale],
    reference: enquiry.reference,
    standing: standingOf(enquiry),
    answeringTitle: answeringTitle(parts, locale, enquiry),
    stillNeedUrl: stillNeedUrl(parts, locale, enquiry.id),
    action: answeredUrl(parts, locale, enquiry.id, {
      from: cameFrom(c),
      ...(chosen === undefined ? {} : { article: chosen }),
    }),
    articles: offered,
    chosen,
    isChoiceMissing: status === 422,
  });
  const path = answeredPath(c.req.param('token') ?? '');
  return showPrivately(c, parts.frames.made({ locale, title, main, path }), status);
}

/** The article that the member comes from, then those that were offered on receipt. */
function offeredFor(parts: RouteParts, c: Request, { suggestedArticles }: Enquiry) {
  const { byId } = parts.articles[c.get('locale')];
  const ids = new Set([c.req.query('article') ?? '', ...suggestedArticles]);
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

async function takeAnswered(parts: RouteParts, c: Request, enquiry: Enquiry) {
  const locale = c.get('locale');
  const back = answeredUrl(parts, locale, enquiry.id);
  const form = await readSmallForm(parts, c, back);
  if (!form.ok) return form.answer;
  const chosen = form.fields.get('article') ?? '';
  const isArticle = parts.articles[locale].byId.has(chosen);
  const isMissing = !isArticle && chosen !== somethingElse;
  if (isMissing && standingOf(enquiry) === 'open') return showAnswered(parts, c, enquiry, 422);
  const article = isArticle ? chosen : undefined;
  const { ok } = await selfAnswerEnquiry(parts.store, enquiry.id, article, parts.now());
  if (ok && article !== undefined) {
    parts.tally.count('answered', { locale, place: cameFrom(c), articles: [article] });
  }
  // The page says where it stands now, also to a second click and to one that came too late.
  return c.redirect(back, 303);
}

function cameFrom(c: Request): Place {
  return placeNamed(c.req.query('from')) ?? 'status';
}
