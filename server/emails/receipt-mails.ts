import { sourceLocale } from '../../content/locales.ts';
import { offeredUrl } from '../../src/page/offered-url.ts';
import { articleUrl } from '../../src/page/paths.ts';
import { renderAcknowledgement } from '../../src/wording/acknowledgement.ts';
import { renderTeamNotice } from '../../src/wording/team-notice.ts';
import type { NewEnquiry } from '../enquiries/enquiry.ts';
import { explainedPromise } from '../enquiries/promised-reply.ts';
import { replyAddress } from '../inbound/reply-address.ts';
import { finishMail, finishMailLater, type FinishedMail } from '../outbox/outbox-entry.ts';
import { surestArticles } from '../suggestions/offered-articles.ts';
import type { AppParts } from '../web/app-parts.ts';
import { answeredUrl, notYouUrl, statusUrl } from '../web/enquiry-links.ts';
import { toHeaderText, toMailbox, type Mailbox, type OutgoingEmail } from './email.ts';
import { automatic, composeEmail } from './compose-email.ts';
import type { MailTemplates } from './mail-templates.ts';
import { threadHeaders, type AnsweredMail } from './thread.ts';

export type ReceiptMailParts = Pick<AppParts, 'phrases' | 'articles' | 'signer' | 'settings'> & {
  templates: MailTemplates;
};

/**
 * Makes the mails of a newly received enquiry, finished down to the last byte: the acknowledgement,
 * unless it is withheld, and the notice to the team. An enquiry that came by mail is acknowledged
 * as an answer to that mail.
 */
export function createReceiptMails(parts: ReceiptMailParts) {
  return (enquiry: NewEnquiry, reference: string, answered?: AnsweredMail): FinishedMail[] => {
    const about = { enquiryId: enquiry.id };
    // In a rush nearly all of them are left to one summary.
    const notice = finishMailLater('team-notice', about, () =>
      teamNotice(parts, enquiry, reference),
    );
    if (enquiry.acknowledgement.state === 'withheld') return [notice];
    const email = acknowledgement(parts, enquiry, reference, answered);
    return [finishMail('acknowledgement', about, email), notice];
  };
}

function acknowledgement(
  parts: ReceiptMailParts,
  enquiry: NewEnquiry,
  reference: string,
  answered: AnsweredMail | undefined,
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
  const email = composeEmail(parts.settings, rendered, enquiry.email, headersFor(answered));
  return { ...email, replyTo: replyTo(parts, reference) };
}

/** Where members' replies are taken in, they name the enquiry that they are about. */
export function replyTo(
  { settings, signer }: Pick<ReceiptMailParts, 'settings' | 'signer'>,
  reference: string,
): Mailbox {
  return settings.receiving === undefined
    ? toMailbox(settings.mailReplyTo)
    : replyAddress(signer, settings.mailReplyTo, reference);
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

function teamNotice(parts: ReceiptMailParts, enquiry: NewEnquiry, reference: string) {
  const rendered = renderTeamNotice({
    template: parts.templates.teamNotice,
    t: parts.phrases[sourceLocale],
    reference,
    promise: explainedPromise(enquiry),
    channel: enquiry.channel,
    topic: enquiry.topic,
    deskUrl: deskUrl(parts.settings, reference),
  });
  return composeEmail(parts.settings, rendered, parts.settings.teamEmail, automatic);
}

function deskUrl(settings: ReceiptMailParts['settings'], reference: string): string | undefined {
  const { staffEmails, deskOrigin, publicOrigin } = settings;
  if (staffEmails.length === 0) return undefined;
  return `${deskOrigin ?? publicOrigin}/desk/enquiries/${reference}`;
}
