import { sourceLocale } from '../../content/locales.ts';
import { articleUrl } from '../../src/page/paths.ts';
import { suggest } from '../../src/suggestions/suggest.ts';
import { renderAcknowledgement } from '../../src/wording/acknowledgement.ts';
import type { RenderedEmail } from '../../src/wording/email-template.ts';
import { renderTeamNotice } from '../../src/wording/team-notice.ts';
import type { Enquiry, NewEnquiry } from '../enquiries/enquiry.ts';
import { explainedPromise } from '../enquiries/promised-reply.ts';
import { replyAddress } from '../inbound/reply-address.ts';
import { finishMail, type FinishedMail } from '../outbox/outbox-entry.ts';
import type { AppParts } from '../web/app-parts.ts';
import { notYouUrl, statusUrl } from '../web/enquiry-links.ts';
import { toHeaderText, toMailbox, type Mailbox, type OutgoingEmail } from './email.ts';
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
    const notice = finishMail(
      'team-notice',
      { enquiryId: enquiry.id },
      teamNotice(parts, enquiry, reference),
    );
    if (enquiry.acknowledgement.state === 'withheld') return [notice];
    const email = acknowledgement(parts, enquiry, reference, answered);
    return [finishMail('acknowledgement', { enquiryId: enquiry.id }, email), notice];
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
    articles: surestArticles(parts, enquiry),
    statusUrl: statusUrl(parts, locale, enquiry.id),
    notYouUrl: notYouUrl(parts, locale, enquiry.id),
    complaintUrl: publicOrigin + articleUrl(locale, 'complain-about-anlp'),
  });
  const email = addressed(parts, rendered, enquiry.email);
  return { ...email, replyTo: replyTo(parts, reference), headers: headersOf(email, answered) };
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
function headersOf(
  { headers }: OutgoingEmail,
  answered: AnsweredMail | undefined,
): OutgoingEmail['headers'] {
  if (answered === undefined) return headers;
  const autoSubmitted = toHeaderText('auto-replied');
  return { ...headers, 'Auto-Submitted': autoSubmitted, ...threadHeaders(answered) };
}

/** Up to two articles, named only when they surely fit: a mail cannot be looked past like a page. */
function surestArticles({ articles, settings }: ReceiptMailParts, enquiry: NewEnquiry) {
  const { index } = articles[enquiry.locale];
  const found = suggest(index, enquiry.message, { limit: 2, confidence: 'mail' });
  return found.map(({ article }) => ({
    title: article.title,
    url: settings.publicOrigin + article.url,
  }));
}

/** The notice that the member of an open enquiry wrote again, one for each of its versions. */
export function memberWroteNotice(parts: ReceiptMailParts, enquiry: Enquiry): FinishedMail {
  const template = parts.templates.teamMemberWrote;
  const email = teamNotice(parts, enquiry, enquiry.reference, template);
  const about = { enquiryId: enquiry.id, sequence: enquiry.version };
  return finishMail('team-notice', about, email);
}

function teamNotice(
  parts: ReceiptMailParts,
  enquiry: NewEnquiry,
  reference: string,
  template = parts.templates.teamNotice,
) {
  const rendered = renderTeamNotice({
    template,
    t: parts.phrases[sourceLocale],
    reference,
    promise: explainedPromise(enquiry),
    channel: enquiry.channel,
    topic: enquiry.topic,
  });
  return addressed(parts, rendered, parts.settings.teamEmail);
}

/** Automatic mail says so (RFC 3834) and asks Exchange for no automatic answer to it. */
export function addressed(
  { settings }: Pick<ReceiptMailParts, 'settings'>,
  rendered: RenderedEmail,
  to: string,
): OutgoingEmail {
  return {
    from: toMailbox(settings.mailFrom),
    to: toMailbox(to),
    replyTo: toMailbox(settings.mailReplyTo),
    subject: toHeaderText(rendered.subject),
    text: rendered.text,
    html: rendered.html,
    headers: {
      'Auto-Submitted': toHeaderText('auto-generated'),
      'X-Auto-Response-Suppress': toHeaderText('DR, RN, NRN, OOF, AutoReply'),
    },
    tags: {},
  };
}
