import { organisation } from '../../content/organisation.ts';
import { servicePromise, type Channel } from '../../content/promise.ts';
import type { Topic } from '../../content/topics.ts';
import { dueMoment } from './dates.ts';
import { renderEmail, type RenderedEmail } from './email-template.ts';
import type { EmailValue } from './email-values.ts';
import { directionOf } from './locale-facts.ts';
import type { Phrases } from './phrases.ts';
import { markedOpeningHours, replyWithin, markedUsuallyDealtWith } from './promise-wording.ts';
import { whyThatDate, type ExplainedDate } from './why-that-date.ts';
import { joined } from './worded.ts';

/** Everything an acknowledgement says. Nothing that the member typed is among it. */
export interface Acknowledgement {
  /** `emails/acknowledgement.md` in the language and script of `t`. */
  template: string;
  t: Phrases;
  reference: string;
  /** The stored promise, or nothing when the calendar did not reach it. */
  promise: ExplainedDate | undefined;
  channel: Channel;
  topic: Topic;
  /** Clause 3b is named to members only. */
  relationship: 'member' | 'prospective' | 'other';
  /** Best first; the mail names no more than two. Addresses are absolute. */
  articles: readonly { title: string; url: string }[];
  /** Where the member says that one of the articles answered them. */
  answeredUrl: string;
  statusUrl: string;
  /** Where the owner of the address says that they did not write to us. */
  notYouUrl: string;
  complaintUrl: string;
}

/** The mail that says we have a message and when a person replies; it is never the reply. */
export function renderAcknowledgement(acknowledgement: Acknowledgement): RenderedEmail {
  const { template, t } = acknowledgement;
  const language = { lang: t.locale, direction: directionOf(t.locale) };
  return renderEmail(template, language, acknowledgementValues(acknowledgement));
}

/** What the acknowledgement's template can name; `has…` and `shows…` are `yes` or `no`. */
export function acknowledgementValues(
  acknowledgement: Acknowledgement,
): Record<string, EmailValue> {
  const { t, reference, answeredUrl, statusUrl, notYouUrl, complaintUrl } = acknowledgement;
  const { articles, relationship } = acknowledgement;
  const isMember = relationship === 'member';
  return {
    reference,
    ...promiseValues(acknowledgement),
    ...processingValues(acknowledgement),
    ...articleValues(articles),
    showsClause3b: yesOrNo(isMember && articles.length > 0),
    hasArticles: yesOrNo(articles.length > 0),
    answeredUrl,
    statusUrl,
    notYouUrl,
    complaintUrl,
    hours: markedOpeningHours(t),
    hasTelephone: yesOrNo(organisation.telephone !== undefined),
    telephone: organisation.telephone ?? '',
    organisation: organisation.name,
  };
}

/** When a reply is due and why then; without a date, only how soon. */
export function promiseValues(
  promised: Pick<Acknowledgement, 't' | 'promise' | 'channel'>,
): Record<string, EmailValue> {
  const { t, promise, channel } = promised;
  return {
    hasDate: yesOrNo(promise !== undefined),
    due: promise === undefined ? '' : dueMoment(t, promise),
    why: promise === undefined ? '' : joined(whyThatDate(t, promise), ' '),
    within: replyWithin(t, servicePromise.replyWithinWorkingDays[channel]),
  };
}

/** Clause 3d: the normal processing time, for a topic that has one. */
function processingValues({ t, topic }: Acknowledgement): Record<string, EmailValue> {
  const processing = markedUsuallyDealtWith(t, topic);
  return {
    hasProcessingTime: yesOrNo(processing !== undefined),
    topic: t(`topic.${topic}`),
    processing: processing ?? '',
  };
}

function articleValues(articles: Acknowledgement['articles']): Record<string, EmailValue> {
  const [first, second] = articles;
  return {
    articleCount: Math.min(articles.length, 2),
    article1: first?.title ?? '',
    article1Url: first?.url ?? '',
    article2: second?.title ?? '',
    article2Url: second?.url ?? '',
  };
}

function yesOrNo(answer: boolean): string {
  return answer ? 'yes' : 'no';
}
