import { Hono, type Context } from 'hono';
import { parseMessage } from '../../../src/contact/parse-enquiry-form.ts';
import { isStoreUnavailable } from '../../database/store-unavailable.ts';
import { teamMemberWroteMail } from '../../emails/team-mails.ts';
import { addInformation } from '../../enquiries/add-information.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { findEnquiryById } from '../../enquiries/find-enquiry.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { refusal } from '../contact-answers.ts';
import { enquiryByToken } from '../enquiry-by-token.ts';
import { statusUrl } from '../enquiry-links.ts';
import { readFormBody } from '../form-body.ts';
import { isFromOwnOrigin } from '../own-origin.ts';
import { refuseUnread } from '../refuse-unread.ts';
import { senderOf } from '../sender.ts';
import { showStatus } from '../show-status.ts';

type Request = Context<RequestFacts>;

/** What a member adds on the status page, posted to its own address. */
export function informationRoutes(parts: RouteParts) {
  return new Hono<RequestFacts>().post('/enquiry/:token', async (c) => {
    const enquiry = await enquiryByToken(parts, c, 'status');
    if (enquiry === undefined) return c.notFound();
    const body = await readFormBody(c.req.raw);
    if (!body.ok) return refuseUnread(parts, c, body.refused);
    const typed = body.fields.get('message') ?? '';
    return (await refuseSender(parts, c, enquiry, typed)) ?? take(parts, c, enquiry, typed);
  });
}

async function refuseSender(parts: RouteParts, c: Request, enquiry: Enquiry, typed: string) {
  const locale = c.get('locale');
  if (!isFromOwnOrigin(c.req.raw.headers, parts.settings)) {
    const why = refusal(parts, locale, 'refusal.origin');
    return showStatus(parts, c, enquiry, { status: 403, typed, refusal: why });
  }
  const seconds = parts.limitPosts(senderOf(parts, c), parts.now());
  if (seconds === 0) return undefined;
  c.header('Retry-After', String(seconds));
  const why = refusal(parts, locale, 'refusal.too-many', { minutes: Math.ceil(seconds / 60) });
  return showStatus(parts, c, enquiry, { status: 429, typed, refusal: why });
}

async function take(parts: RouteParts, c: Request, enquiry: Enquiry, typed: string) {
  const parsed = parseMessage(typed);
  if (!parsed.ok) {
    return showStatus(parts, c, enquiry, { status: 422, typed, problem: parsed.problem });
  }
  try {
    return await store(parts, c, enquiry, parsed.text);
  } catch (cause) {
    if (!isStoreUnavailable(cause)) throw cause;
    const why = refusal(parts, c.get('locale'), 'refusal.store');
    return showStatus(parts, c, enquiry, { status: 503, typed, refusal: why });
  }
}

async function store(parts: RouteParts, c: Request, { id }: Enquiry, text: string) {
  const locale = c.get('locale');
  const noticeFor = (enquiry: Enquiry, sequence: number) =>
    teamMemberWroteMail(parts, enquiry, sequence);
  const added = await addInformation({ store: parts.store, noticeFor }, id, text, parts.now());
  parts.onMailWaiting();
  if (added.ok) return c.redirect(statusUrl(parts, locale, id), 303);
  const now = await findEnquiryById(parts.store, id);
  if (now === undefined) return c.notFound();
  const t = parts.phrases[locale];
  const why =
    added.refusal === 'closed'
      ? { title: t('information.closed.title'), text: t('information.closed') }
      : refusal(parts, locale, 'refusal.store');
  return showStatus(parts, c, now, { status: 409, typed: text, refusal: why });
}
