import { Hono, type Context } from 'hono';
import { articlesById } from '../../suggestions/offered-articles.ts';
import { isOpenlyWithheld } from '../../enquiries/enquiry.ts';
import { findEnquiryById } from '../../enquiries/find-enquiry.ts';
import { explainedPromise } from '../../enquiries/promised-reply.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { receiptPath, statusPath, statusUrl } from '../enquiry-links.ts';
import { receiptMain } from '../pages/receipt-page.ts';
import { statusMain } from '../pages/status-page.ts';
import type { TokenPurpose } from '../signed-token.ts';

type Request = Context<RequestFacts>;

/** Receipt and status page, each for whoever holds its link; an altered link finds nothing. */
export function enquiryPageRoutes(parts: RouteParts) {
  return new Hono<RequestFacts>()
    .get('/contact/received/:token', async (c) => showReceipt(parts, c))
    .get('/enquiry/:token', async (c) => showStatus(parts, c));
}

async function showReceipt(parts: RouteParts, c: Request) {
  const enquiry = await enquiryOf(parts, c, 'receipt');
  if (enquiry === undefined) return c.notFound();
  const locale = c.get('locale');
  const t = parts.phrases[locale];
  const main = receiptMain({
    ...enquiry,
    t,
    promise: explainedPromise(enquiry),
    isAcknowledged: !isOpenlyWithheld(enquiry.acknowledgement),
    articles: articlesById(parts.articles[locale], enquiry.suggestedArticles),
    statusUrl: statusUrl(parts, locale, enquiry.id),
  });
  const path = receiptPath(parts.signer, enquiry.id);
  return privatePage(c, parts.frames.made({ locale, title: t('receipt.title'), main, path }));
}

async function showStatus(parts: RouteParts, c: Request) {
  const enquiry = await enquiryOf(parts, c, 'status');
  if (enquiry === undefined) return c.notFound();
  const locale = c.get('locale');
  const t = parts.phrases[locale];
  const main = statusMain({ ...enquiry, t, promise: explainedPromise(enquiry) });
  const path = statusPath(parts.signer, enquiry.id);
  return privatePage(c, parts.frames.made({ locale, title: t('status.title'), main, path }));
}

async function enquiryOf(parts: RouteParts, c: Request, purpose: TokenPurpose) {
  const id = parts.signer.verify(purpose, c.req.param('token') ?? '');
  return id === undefined ? undefined : findEnquiryById(parts.store, id);
}

async function privatePage(c: Request, page: Promise<string>) {
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex');
  return c.html(await page);
}
