import { offeredUrl } from '../../src/page/offered-url.ts';
import { articleUrl } from '../../src/page/paths.ts';
import { renderAcknowledgement } from '../../src/wording/acknowledgement.ts';
import type { NewEnquiry } from '../enquiries/enquiry.ts';
import { explainedPromise } from '../enquiries/promised-reply.ts';
import { surestArticles } from '../suggestions/offered-articles.ts';
import { answeredUrl, notYouUrl, statusUrl } from '../web/enquiry-links.ts';
import { automatic } from './compose-email.ts';
import { composeMemberEmail } from './compose-member-email.ts';
import { toHeaderText, type OutgoingEmail } from './email.ts';
import type { ReceiptMailParts } from './receipt-mails.ts';
import { threadHeaders, type AnsweredMail } from './thread.ts';

/**
 * The mail that tells a member that we have their message, and by when a person replies. Where the
 * message came by mail, it is an answer to that.
 */
export function acknowledgementMail(
  parts: ReceiptMailParts,
  enquiry: NewEnquiry,
  reference: string,
  answered?: AnsweredMail,
): OutgoingEmail {
  const { locale, channel, topic, relationship } = enquiry;
  const { publicOrigin } = parts.settings;
  const { text: template, writtenIn } = parts.templates.acknowledgement[locale];
  const rendered = renderAcknowledgement({
    template,
    t: parts.phrases[writtenIn],
    reference,
    promise: explainedPromise(enquiry),
    channel,
    topic,
    relationship,
    articles: articleLinks(parts, enquiry),
    answeredUrl: answeredUrl(parts, locale, enquiry.id, { from: 'mail' }),
    statusUrl: statusUrl(parts, locale, enquiry.id),
    notYouUrl: notYouUrl(parts, locale, enquiry.id),
    complaintUrl: publicOrigin + articleUrl(locale, 'complain-about-anlp'),
  });
  const to = { email: enquiry.email, reference };
  return composeMemberEmail(parts, rendered, to, headersFor(answered));
}

/** RFC 3834 tells an answer to a mail from a mail that a program sends by itself. */
function headersFor(answered: AnsweredMail | undefined): OutgoingEmail['headers'] {
  if (answered === undefined) return automatic;
  const autoSubmitted = toHeaderText('auto-replied');
  return { ...automatic, 'Auto-Submitted': autoSubmitted, ...threadHeaders(answered) };
}

function articleLinks({ articles, settings, signer }: ReceiptMailParts, enquiry: NewEnquiry) {
  const token = signer.sign('answered', enquiry.id);
  return surestArticles(articles[enquiry.locale], enquiry.message).map(({ title, url }) => ({
    title,
    url: settings.apiOrigin + offeredUrl(url, { from: 'mail', token }),
  }));
}
