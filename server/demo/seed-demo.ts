import { servicePromise } from '../../content/promise.ts';
import { dueDate } from '../../src/promise/due-date.ts';
import { suggest } from '../../src/suggestions/suggest.ts';
import { londonDay } from '../../src/wording/dates.ts';
import { receiptMails } from '../emails/receipt-mails.ts';
import { complaintOnReceipt } from '../enquiries/complaint.ts';
import { newEnquiryId, type Enquiry, type NewEnquiry } from '../enquiries/enquiry.ts';
import { promiseOf } from '../enquiries/promised-reply.ts';
import { receiveEnquiry } from '../enquiries/receive-enquiry.ts';
import { newReference } from '../enquiries/reference.ts';
import type { AppParts } from '../web/app-parts.ts';
import { delayOne } from './delay-one.ts';
import { liveThrough } from './live-through.ts';
import {
  channelWeights,
  languageWeights,
  names,
  questions,
  relationshipWeights,
} from './made-up.ts';
import { createSeededRandom, type SeededRandom } from './random.ts';

const months = 6;

/**
 * Fills a store with six months of enquiries that nobody wrote, by the same moves as real ones, up
 * to now. The same seed on the same day gives the same months. Their mails count as sent.
 */
export async function seedDemo(parts: AppParts, seed: number): Promise<void> {
  const random = createSeededRandom(seed);
  const now = parts.now();
  for (const receivedAt of momentsOfReceipt(random, now)) {
    const enquiry = await receive(parts, random, receivedAt);
    await liveThrough(parts, random, enquiry, now);
  }
  await delayOne(parts, now);
  await parts.store.db
    .updateTable('outbox')
    .set((row) => ({ state: 'sent', sent_at: row.ref('queued_at'), delivery: 'delivered' }))
    .execute();
}

/** One to four on a working day, now and then one on another, at hours when people write. */
function* momentsOfReceipt(random: SeededRandom, now: Temporal.Instant) {
  const today = londonDay(now);
  let day = today.subtract({ months });
  while (Temporal.PlainDate.compare(day, today) <= 0) {
    const count = day.dayOfWeek <= 5 ? random.between(1, 4) : random.between(0, 1);
    const minutes = Array.from({ length: count }, () => random.between(7 * 60, 22 * 60));
    for (const minute of minutes.toSorted((one, other) => one - other)) {
      const receivedAt = day
        .toZonedDateTime(servicePromise.zone)
        .add({ minutes: minute, seconds: random.between(0, 59) })
        .toInstant();
      if (Temporal.Instant.compare(receivedAt, now) < 0) yield receivedAt;
    }
    day = day.add({ days: 1 });
  }
}

async function receive(
  parts: AppParts,
  random: SeededRandom,
  receivedAt: Temporal.Instant,
): Promise<Enquiry> {
  const enquiry = madeUp(parts, random, receivedAt);
  const mailsFor = () => (enquiry.email === '' ? [] : receiptMails(enquiry));
  const making = { newReference, mailsFor };
  return (await receiveEnquiry(parts.store, enquiry, making)).enquiry;
}

function madeUp(
  { calendar, articles }: AppParts,
  random: SeededRandom,
  receivedAt: Temporal.Instant,
): NewEnquiry {
  const channel = random.oneOf(channelWeights);
  const locale = channel === 'phone' ? 'en' : random.oneOf(languageWeights);
  const asked = questions.filter((question) => question.locale === locale);
  const { topic, message } = random.oneOf(asked.map((question) => [question, 1]));
  const due = dueDate(calendar, receivedAt, servicePromise.replyWithinWorkingDays[channel]);
  const found = suggest(articles[locale].index, message);
  return {
    id: newEnquiryId(),
    channel,
    locale,
    relationship: random.oneOf(relationshipWeights),
    topic,
    name: random.oneOf(names[locale].map((name) => [name, 1])),
    ...(channel === 'phone'
      ? { email: '', telephone: `020 7946 0${random.between(100, 999)}` }
      : { email: `somebody-${random.between(1, 400)}@member.example` }),
    message,
    receivedAt,
    promise: due.ok ? promiseOf(due) : undefined,
    formToken: crypto.randomUUID(),
    contentHash: 'made up',
    suggestedArticles: found.map(({ article }) => article.id),
    acknowledgement: { state: 'queued' },
    complaint: complaintOnReceipt(calendar, topic, receivedAt),
  };
}
