import { Hono, type Context } from 'hono';
import { isOpenlyWithheld } from '../../enquiries/enquiry.ts';
import { explainedPromise } from '../../enquiries/promised-reply.ts';
import { answeredBlockOf } from '../answered-block-of.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { enquiryByToken } from '../enquiry-by-token.ts';
import { receiptPath, statusPath, statusUrl } from '../enquiry-links.ts';
import { receiptMain } from '../pages/receipt-page.ts';
import { statusMain } from '../pages/status-page.ts';
import { showPrivately } from '../show-privately.ts';

type Request = Context<RequestFacts>;

/** Receipt and status page, each for whoever holds its link; an altered link finds nothing. */
export function enquiryPageRoutes(parts: RouteParts) {
  return new Hono<RequestFacts>()
    .get('/contact/received/:token', async (c) => showReceipt(parts, c))
    .get('/enquiry/:token', async (c) => showStatus(parts, c));
}

async function showReceipt(parts: RouteParts, c: Request) {
  const enquiry = await enquiryByToken(parts, c, 'receipt');
  if (enquiry === undefined) return c.notFound();
  const locale = c.get('locale');
  const t = parts.phrases[locale];
  const main = receiptMain({
    ...enquiry,
    t,
    promise: explainedPromise(enquiry),
    answered: answeredBlockOf(parts, t, 'receipt', enquiry),
    isAcknowledged: !isOpenlyWithheld(enquiry.acknowledgement),
    statusUrl: statusUrl(parts, locale, enquiry.id),
  });
  const path = receiptPath(parts.signer, enquiry.id);
  return showPrivately(c, parts.frames.made({ locale, title: t('receipt.title'), main, path }));
}

async function showStatus(parts: RouteParts, c: Request) {
  const enquiry = await enquiryByToken(parts, c, 'status');
  if (enquiry === undefined) return c.notFound();
  const locale = c.get('locale');
  const t = parts.phrases[locale];
  const answered = answeredBlockOf(parts, t, 'status', enquiry);
  const main = statusMain({ ...enquiry, t, promise: explainedPromise(enquiry), answered });
  const path = statusPath(parts.signer, enquiry.id);
  return showPrivately(c, parts.frames.made({ locale, title: t('status.title'), main, path }));
}
