import { Hono, type Context } from 'hono';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { findEnquiryById } from '../../enquiries/find-enquiry.ts';
import { suppressAddress } from '../../mail-limits/suppress-address.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { notYouPath } from '../enquiry-links.ts';
import { isFromOwnOrigin } from '../own-origin.ts';
import { notYouDoneMain, notYouMain } from '../pages/not-you-page.ts';

type Request = Context<RequestFacts>;

/**
 * For the owner of an address that somebody else gave: the page asks, and only its button changes
 * anything, since mail programs and their guards open every link by themselves.
 */
export function notYouRoutes(parts: RouteParts) {
  return new Hono<RequestFacts>()
    .get('/not-you/:token', async (c) => ask(parts, c))
    .post('/not-you/:token', async (c) => {
      const isOwn = isFromOwnOrigin(c.req.raw.headers, parts.settings);
      return isOwn ? suppress(parts, c) : ask(parts, c, 403);
    });
}

async function ask(parts: RouteParts, c: Request, status: 200 | 403 = 200) {
  const enquiry = await enquiryOf(parts, c);
  if (enquiry === undefined) return c.notFound();
  const t = parts.phrases[c.get('locale')];
  return c.html(await page(parts, c, enquiry, t('not-you.title'), notYouMain(t)), status);
}

async function suppress(parts: RouteParts, c: Request) {
  const enquiry = await enquiryOf(parts, c);
  if (enquiry === undefined) return c.notFound();
  const { store, signer, settings } = parts;
  await suppressAddress(store, (text) => signer.fingerprint(text), enquiry, parts.now());
  const t = parts.phrases[c.get('locale')];
  const main = notYouDoneMain(t, settings.mailReplyTo);
  return c.html(await page(parts, c, enquiry, t('not-you.done.title'), main));
}

async function enquiryOf(parts: RouteParts, c: Request): Promise<Enquiry | undefined> {
  const id = parts.signer.verify('not-you', c.req.param('token') ?? '');
  return id === undefined ? undefined : findEnquiryById(parts.store, id);
}

async function page(parts: RouteParts, c: Request, { id }: Enquiry, title: string, main: string) {
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex');
  const path = notYouPath(parts.signer, id);
  return parts.frames.made({ locale: c.get('locale'), title, main, path });
}
