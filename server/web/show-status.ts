import type { Context } from 'hono';
import type { DelayReason } from '../../content/delays.ts';
import { actsOf, type Act } from '../enquiries/act.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import { explainedPromise } from '../enquiries/promised-reply.ts';
import { answeredBlockOf } from './answered-block-of.ts';
import type { RequestFacts, RouteParts } from './app-parts.ts';
import { complaintUrl, statusPath, statusUrl } from './enquiry-links.ts';
import type { ToldDelay } from './pages/delay-block.ts';
import { statusMain, statusTitle, type StatusPage } from './pages/status-page.ts';
import { showPrivately, type PrivateStatus } from './show-privately.ts';

/** What was typed into the status page's form and could not be taken, and why. */
export type Refused = Pick<StatusPage, 'typed' | 'problem' | 'refusal'>;

/** The page that says where an enquiry stands, as it stands now. */
export async function showStatus(
  parts: RouteParts,
  c: Context<RequestFacts>,
  enquiry: Enquiry,
  { status = 200, ...refused }: Refused & { status?: PrivateStatus } = {},
) {
  const locale = c.get('locale');
  const t = parts.phrases[locale];
  const acts = await actsOf(parts.store, enquiry.id);
  const main = statusMain({
    t,
    enquiry,
    promise: explainedPromise(enquiry),
    delays: acts.filter(({ kind }) => kind === 'delayed').map(toldDelay),
    addedAt: acts.filter(({ kind }) => kind === 'member-wrote').map(({ at }) => at),
    answered: answeredBlockOf(parts, t, 'status', enquiry),
    statusUrl: statusUrl(parts, locale, enquiry.id),
    complaintUrl: complaintUrl(parts, locale, enquiry.id),
    mailReplyTo: parts.settings.mailReplyTo,
    ...refused,
  });
  const path = statusPath(parts.signer, enquiry.id);
  const title = statusTitle({ t, ...refused });
  return showPrivately(c, parts.frames.made({ locale, title, main, path }), status);
}

function toldDelay({ at, details }: Act): ToldDelay {
  return {
    toldAt: at,
    day: Temporal.PlainDate.from(String(details.date)),
    reason: details.reason as DelayReason,
  };
}
