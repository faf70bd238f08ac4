import { organisation } from '../../content/organisation.ts';
import { renderEmail } from '../../src/wording/email-template.ts';
import { directionOf } from '../../src/wording/locale-facts.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import { finishMail, type QueuedMail } from '../outbox/outbox-entry.ts';
import { statusUrl } from '../web/enquiry-links.ts';
import type { AnswerMailParts, NamedArticle } from './answer-mail.ts';
import { composeMemberEmail } from './compose-member-email.ts';

/** Tells a member which article answers them (clause 3b), and how to say that it does not. */
export function articleNamedMail(
  parts: AnswerMailParts,
  enquiry: Enquiry,
  article: NamedArticle,
): QueuedMail {
  const { id, locale, reference, version } = enquiry;
  const { text: template, writtenIn } = parts.templates.articleNamed[locale];
  const language = { lang: writtenIn, direction: directionOf(writtenIn) };
  const rendered = renderEmail(template, language, {
    reference,
    article: article.title,
    articleUrl: article.url,
    statusUrl: statusUrl(parts, locale, id),
    organisation: organisation.name,
  });
  const email = composeMemberEmail(parts, rendered, enquiry, {});
  return finishMail('article-named', { enquiryId: id, sequence: version + 1 }, email);
}
