import { Hono, type Context } from 'hono';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { explainedPromise } from '../../enquiries/promised-reply.ts';
import { reopenEnquiry } from '../../enquiries/reopen-enquiry.ts';
import { standingOf } from '../../enquiries/standing.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { enquiryByToken } from '../enquiry-by-token.ts';
import { stillNeedPath, stillNeedUrl } from '../enquiry-links.ts';
import { stillNeedMain } from '../pages/still-need-page.ts';
import { readSmallForm } from '../refused-post.ts';
import { showPrivately } from '../show-privately.ts';

type Request = Context<RequestFacts>;

/** "I still need a reply": a GET asks, the button on its page opens the enquiry again. */
export function stillNeedRoutes(parts: RouteParts) {
  return new Hono<RequestFacts>()
    .get('/contact/received/:token/still-need', async (c) => {
      const enquiry = await enquiryByToken(parts, c, 'still-need');
      return enquiry === undefined ? c.notFound() : showStillNeed(parts, c, enquiry);
    })
    .post('/contact/received/:token/still-need', async (c) => {
      const enquiry = await enquiryByToken(parts, c, 'still-need');
      return enquiry === undefined ? c.notFound() : takeStillNeed(parts, c, enquiry);
    });
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
