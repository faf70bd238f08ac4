import { Hono, type Context } from 'hono';
import { teamComplaintMail } from '../../emails/team-mails.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { raiseComplaint } from '../../enquiries/raise-complaint.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { enquiryByToken } from '../enquiry-by-token.ts';
import { complaintPath, complaintUrl, statusUrl } from '../enquiry-links.ts';
import { complaintMain } from '../pages/complaint-page.ts';
import { readSmallForm } from '../refused-post.ts';
import { showPrivately } from '../show-privately.ts';

type Request = Context<RequestFacts>;

/** "Make this a complaint": a page that says what it means, and the button that does it. */
export function complaintRoutes(parts: RouteParts) {
  return new Hono<RequestFacts>()
    .get('/enquiry/complaint/:token', async (c) => {
      const enquiry = await enquiryByToken(parts, c, 'complaint');
      return enquiry === undefined ? c.notFound() : ask(parts, c, enquiry);
    })
    .post('/enquiry/complaint/:token', async (c) => {
      const enquiry = await enquiryByToken(parts, c, 'complaint');
      return enquiry === undefined ? c.notFound() : raise(parts, c, enquiry);
    });
}

/** Where it is a complaint already, its own page says how far that has come. */
function ask(parts: RouteParts, c: Request, { id, reference, complaint }: Enquiry) {
  const locale = c.get('locale');
  if (complaint !== undefined) return c.redirect(statusUrl(parts, locale, id), 303);
  const t = parts.phrases[locale];
  const main = complaintMain({
    t,
    reference,
    complaintUrl: complaintUrl(parts, locale, id),
    statusUrl: statusUrl(parts, locale, id),
  });
  const path = complaintPath(parts.signer, id);
  const title = t('complaint.confirm.title');
  return showPrivately(c, parts.frames.made({ locale, title, main, path }));
}

async function raise(parts: RouteParts, c: Request, { id }: Enquiry) {
  const locale = c.get('locale');
  const form = await readSmallForm(parts, c, complaintUrl(parts, locale, id));
  if (!form.ok) return form.answer;
  const noticeFor = (enquiry: Enquiry, sequence: number) =>
    teamComplaintMail(parts, enquiry, sequence, true);
  await raiseComplaint({ ...parts, noticeFor }, id, { actor: 'member', at: parts.now() });
  parts.onMailWaiting();
  // The page says how it stands, also to a second click.
  return c.redirect(`${statusUrl(parts, locale, id)}#complaint`, 303);
}
