import { Hono, type Context } from 'hono';
import type { Place } from '../../../src/page/offered-url.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { findEnquiryById } from '../../enquiries/find-enquiry.ts';
import { explainedPromise } from '../../enquiries/promised-reply.ts';
import { reopenEnquiry } from '../../enquiries/reopen-enquiry.ts';
import { selfAnswerEnquiry } from '../../enquiries/self-answer-enquiry.ts';
import { standingOf } from '../../enquiries/standing.ts';
import { placeNamed } from '../../feedback/counted.ts';
import { answeringTitle } from '../answered-block-of.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { answeredPath, answeredUrl, stillNeedPath, stillNeedUrl } from '../enquiry-links.ts';
import { answeredMain, somethingElse } from '../pages/answered-page.ts';
import { stillNeedMain } from '../pages/still-need-page.ts';
import { readSmallForm } from '../refused-post.ts';
import { showPrivately } from '../show-privately.ts';

type Request = Context<RequestFacts>;

/**
 * "This answered my question" and "I still need a reply". Programs that check mails follow every
 * link, so a GET only shows a page; its button does what it says.
 */
export function answeredRoutes(parts: RouteParts) {
  return new Hono<RequestFacts>()
    .get('/contact/received/:token/answered', async (c) => {
      const enquiry = await enquiryOf(parts, c, 'answered');
      return enquiry === undefined ? c.notFound() : showAnswered(parts, c, enquiry, 200);
    })
    .post('/contact/received/:token/answered', async (c) => {
      const enquiry = await enquiryOf(parts, c, 'answered');
      return enquiry === undefined ? c.notFound() : takeAnswered(parts, c, enquiry);
    })
    .get('/contact/received/:token/still-need', async (c) => {
      const enquiry = await enquiryOf(parts, c, 'still-need');
      return enquiry === undefined ? c.notFound() : showStillNeed(parts, c, enquiry);
    })
    .post('/contact/received/:token/still-need', async (c) => {
      const enquiry = await enquiryOf(parts, c, 'still-need');
      return enquiry === undefined ? c.notFound() : takeStillNeed(parts, c, enquiry);
    });
}

async function enquiryOf(parts: RouteParts, c: Request, purpose: 'answered' | 'still-need') {
  const id = parts.signer.verify(purpose, c.req.param('token') ?? '');
  return id === undefined ? undefined : findEnquiryById(parts.store, id);
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

function showStillNeed(parts: RouteParts, c: Request, enquiry: Enquiry) {
  const locale = c.get('locale');
  const { title, main } = stillNeedMain({
    t: parts.phrases[locale],
    reference: enquiry.reference,
    standing: standingOf(enquiry),
    promise: explainedPromise(enquiry),
    now: parts.now(),
    action: stillNeedUrl(parts, locale, enquiry.id),
  });
  const path = stillNeedPath(c.req.param('token') ?? '');
  return showPrivately(c, parts.frames.made({ locale, title, main, path }));
}

async function takeStillNeed(parts: RouteParts, c: Request, enquiry: Enquiry) {
  const locale = c.get('locale');
  const back = stillNeedUrl(parts, locale, enquiry.id);
  const form = await readSmallForm(parts, c, back);
  if (!form.ok) return form.answer;
  const mover = { actor: 'member', at: parts.now() } as const;
  const { ok } = await reopenEnquiry(parts.store, enquiry.id, mover);
  if (ok && enquiry.answeringArticle !== undefined) {
    const counted = { locale, place: 'status', articles: [enquiry.answeringArticle] } as const;
    parts.tally.count('reopened', counted);
  }
  return c.redirect(back, 303);
}
