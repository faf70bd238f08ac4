import { Hono, type Context } from 'hono';
import { isOpenlyWithheld } from '../../enquiries/enquiry.ts';
import { explainedPromise } from '../../enquiries/promised-reply.ts';
import { answeredBlockOf } from '../answered-block-of.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { enquiryByToken } from '../enquiry-by-token.ts';
import { receiptPath, statusUrl } from '../enquiry-links.ts';
import { receiptMain } from '../pages/receipt-page.ts';
import { showPrivately } from '../show-privately.ts';
import { showStatus } from '../show-status.ts';

type Request = Context<RequestFacts>;

/** Receipt and status page, each for whoever holds its link; an altered link finds nothing. */
export function enquiryPageRoutes(parts: RouteParts) {
  return new Hono<RequestFacts>()
    .get('/contact/received/:token', async (c) => showReceipt(parts, c))
    .get('/enquiry/:token', async (c) => {
      const enquiry = await enquiryByToken(parts, c, 'status');
      return enquiry === undefined ? c.notFound() : showStatus(parts, c, enquiry);
    });
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
