import { organisation } from '../../content/organisation.ts';
import { renderEmail } from '../../src/wording/email-template.ts';
import { directionOf } from '../../src/wording/locale-facts.ts';
import { escapeHtml, joined, plain, type Worded } from '../../src/wording/worded.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import { finishMail, type QueuedMail } from '../outbox/outbox-entry.ts';
import type { AppParts } from '../web/app-parts.ts';
import { statusUrl } from '../web/enquiry-links.ts';
import { composeMemberEmail } from './compose-member-email.ts';
import { toHeaderText, type OutgoingEmail } from './email.ts';

export type AnswerMailParts = Pick<AppParts, 'phrases' | 'signer' | 'settings' | 'templates'>;

/** An article that an answer names; its address is absolute. */
export interface NamedArticle {
  title: string;
  url: string;
}

/** What a person writes to a member. */
export interface WrittenAnswer {
  text: string;
  articles: readonly NamedArticle[];
  /** The `Message-ID`s of what the member wrote by mail, the oldest first. */
  threadedOn: readonly string[];
}

/**
 * A person's reply: what was written, in whatever language, within a frame in the member's own. It
 * is no automatic mail, and says so by not saying that it is.
 */
export function answerMail(
  parts: AnswerMailParts,
  enquiry: Enquiry,
  { text, articles, threadedOn }: WrittenAnswer,
): QueuedMail {
  const { id, locale, reference, version } = enquiry;
  const { text: template, writtenIn } = parts.templates.answer[locale];
  const language = { lang: writtenIn, direction: directionOf(writtenIn) };
  const rendered = renderEmail(template, language, {
    reference,
    answer: inItsOwnDirection(text),
    articleCount: articles.length,
    articles: joined(articles.map(articleLine), '\n'),
    statusUrl: statusUrl(parts, locale, id),
    organisation: organisation.name,
  });
  const email = composeMemberEmail(parts, rendered, enquiry, threadHeaders(threadedOn));
  return finishMail('answer', { enquiryId: id, sequence: version + 1 }, email);
}

/** Somebody who reads Arabic may be answered in English, line breaks and all. */
function inItsOwnDirection(text: string): Worded {
  const paragraphs = text.split(/\n{2,}/).map((paragraph) => {
    const lines = escapeHtml(paragraph).replaceAll('\n', '<br>');
    return `<bdi>${lines}</bdi>`;
  });
  return { text, html: paragraphs.join('<br><br>') };
}

function articleLine({ title, url }: NamedArticle): Worded {
  const line = plain(`${title}: ${url}`);
  const address = escapeHtml(url);
  return { text: line.text, html: `<a href="${address}">${escapeHtml(title)}</a><br>` };
}

/** The most of a chain of ids that is named; the last ones are what mail programs go by. */
const namedAtMost = 5;

/** RFC 5322, 3.6.4: an answer names what it answers, so that it stands below it in a mailbox. */
function threadHeaders(threadedOn: readonly string[]): OutgoingEmail['headers'] {
  const ids = threadedOn.filter((id) => /^<[\x21-\x7e]{1,90}>$/.test(id)).slice(-namedAtMost);
  const last = ids.at(-1);
  if (last === undefined) return {};
  return { 'In-Reply-To': toHeaderText(last), References: toHeaderText(ids.join(' ')) };
}
