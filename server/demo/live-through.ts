import { delayReasons } from '../../content/delays.ts';
import { openingAt } from '../../src/promise/opening.ts';
import { workingDaysFrom } from '../../src/promise/working-moment.ts';
import { articleNamedMail } from '../emails/article-named-mail.ts';
import { createDelayMail } from '../emails/delay-mail.ts';
import { teamComplaintMail } from '../emails/team-mails.ts';
import { delayEnquiry } from '../enquiries/delay-enquiry.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import { markSpam } from '../enquiries/mark-spam.ts';
import { moveComplaint } from '../enquiries/move-complaint.ts';
import { raiseComplaint } from '../enquiries/raise-complaint.ts';
import { nameArticle } from '../enquiries/name-article.ts';
import { recordAnswer } from '../enquiries/record-answer.ts';
import { selfAnswerEnquiry } from '../enquiries/self-answer-enquiry.ts';
import type { AppParts } from '../web/app-parts.ts';
import { answers } from './made-up.ts';
import type { SeededRandom } from './random.ts';

/** Two who work for the team and do not exist. */
const team = ['asha@team.example', 'ben@team.example'] as const;

/** What can become of an enquiry, and how often of a hundred it does. */
const fates = [
  ['on-time', 77],
  ['late', 6],
  ['delayed', 4],
  ['self-answered', 7],
  ['article-named', 2],
  ['spam', 3],
  ['forgotten', 1],
] as const;

/** Lets happen to an enquiry what happens to such, as far as it happens before now. */
export async function liveThrough(
  parts: AppParts,
  random: SeededRandom,
  enquiry: Enquiry,
  now: Temporal.Instant,
): Promise<void> {
  const { promise } = enquiry;
  if (promise === undefined) return;
  const life: Life = { parts, random, enquiry, now, dueAt: promise.dueAt };
  if (random.next() < 0.02) await complain(life);
  await takeOnComplaint(life);
  const fate = random.oneOf(fates);
  if (fate === 'on-time') await answer(life, between(life, enquiry.receivedAt, promise.dueAt));
  if (fate === 'late') await answer(life, afterDue(life, promise.dueAt));
  if (fate === 'forgotten') await answer(life, longAfter(life, promise.dueAt));
  if (fate === 'delayed') await delay(life);
  if (fate === 'self-answered') await answerByArticle(life);
  if (fate === 'article-named') await nameFoundArticle(life);
  if (fate === 'spam') await discard(life);
}

interface Life {
  parts: AppParts;
  random: SeededRandom;
  enquiry: Enquiry;
  now: Temporal.Instant;
  dueAt: Temporal.Instant;
}

async function answer(life: Life, at: Temporal.Instant): Promise<void> {
  const { parts, random, enquiry } = life;
  if (!isPast(life, at)) return;
  const by = enquiry.channel === 'phone' ? 'phone' : 'mailbox';
  const note = random.oneOf(answers.map((text) => [text, 1]));
  const mover = { actor: somebody(random), at };
  await recordAnswer(parts.store, enquiry.id, mover, { by, answeredAt: at, note });
}

async function delay(life: Life): Promise<void> {
  const { parts, random, enquiry, dueAt } = life;
  const at = between(life, dueAt.subtract({ hours: 20 }), dueAt);
  const [, , , day] = workingDaysFrom(parts.calendar, dueAt.subtract({ minutes: 1 }));
  if (!isPast(life, at) || day === undefined) return;
  const reason = random.oneOf(delayReasons.map((known) => [known, 1]));
  const moves = { ...parts, noticeFor: createDelayMail(parts) };
  const mover = { actor: somebody(random), at };
  await delayEnquiry(moves, enquiry.id, mover, { day: day.date, reason });
  await answer(life, between(life, dueAt, day.closes));
}

async function answerByArticle(life: Life): Promise<void> {
  const { parts, random, enquiry } = life;
  const at = enquiry.receivedAt.add({ minutes: random.between(2, 90) });
  const [article] = enquiry.suggestedArticles;
  if (article === undefined) return answer(life, between(life, enquiry.receivedAt, life.dueAt));
  if (!isPast(life, at)) return;
  await selfAnswerEnquiry(parts.store, enquiry.id, article, at);
}

async function nameFoundArticle(life: Life): Promise<void> {
  const { parts, random, enquiry, dueAt } = life;
  const { id, locale, suggestedArticles } = enquiry;
  const at = between(life, enquiry.receivedAt, dueAt);
  const article = parts.articles[locale].byId.get(suggestedArticles[0] ?? '');
  const isForArticle = enquiry.relationship === 'member' && enquiry.email !== '';
  if (article === undefined || !isForArticle) return answer(life, at);
  if (!isPast(life, at)) return;
  const named = { title: article.title, url: parts.settings.publicOrigin + article.url };
  await nameArticle(
    parts.store,
    id,
    { actor: somebody(random), at },
    {
      article: article.id,
      mailFor: (open) => articleNamedMail(parts, open, named),
    },
  );
}

async function discard(life: Life): Promise<void> {
  const { parts, random, enquiry, dueAt } = life;
  const at = between(life, enquiry.receivedAt, dueAt);
  if (isPast(life, at)) await markSpam(parts.store, enquiry.id, { actor: somebody(random), at });
}

async function complain(life: Life): Promise<void> {
  const { parts, enquiry } = life;
  const at = enquiry.receivedAt.add({ hours: 3 });
  if (!isPast(life, at)) return;
  const noticeFor = (raised: Enquiry, sequence: number) =>
    teamComplaintMail(parts, raised, sequence, true);
  const raised = await raiseComplaint({ ...parts, noticeFor }, enquiry.id, { actor: 'member', at });
  if (raised.ok) life.enquiry = raised.enquiry;
}

/** A complaint is confirmed in days, reviewed in two weeks and decided in six, as far as it is time. */
async function takeOnComplaint(life: Life): Promise<void> {
  const { parts, random, enquiry } = life;
  if (enquiry.complaint === undefined) return;
  const { raisedAt } = enquiry.complaint;
  const steps = [
    ['acknowledged', 3],
    ['reviewed', 12],
    ['outcome', 38],
    ['closed', 56],
  ] as const;
  for (const [stage, days] of steps) {
    const at = opened(life, raisedAt.add({ hours: days * 24 }));
    if (!isPast(life, at)) return;
    await moveComplaint(parts.store, enquiry.id, { actor: somebody(random), at }, stage);
  }
}

/** A moment at which we are open, more often early than late between the two. */
function between(life: Life, from: Temporal.Instant, until: Temporal.Instant): Temporal.Instant {
  const span = from.until(until).total('seconds');
  const chance = life.random.next() ** 1.5;
  const at = opened(life, from.add({ seconds: Math.floor(span * chance) }));
  return Temporal.Instant.compare(at, until) < 0 ? at : until.subtract({ minutes: 1 });
}

function afterDue(life: Life, dueAt: Temporal.Instant): Temporal.Instant {
  return opened(life, dueAt.add({ hours: life.random.between(1, 60) }));
}

/** Found again at the latest when somebody looks through what is late. */
function longAfter(life: Life, dueAt: Temporal.Instant): Temporal.Instant {
  return opened(life, dueAt.add({ hours: 24 * life.random.between(5, 15) }));
}

/** The moment itself while we are open, else some time after we open next. */
function opened({ parts, random }: Life, at: Temporal.Instant): Temporal.Instant {
  const opening = openingAt(parts.calendar, at);
  if (opening === undefined || opening.open) return at;
  return opening.opensAt.add({ minutes: random.between(2, 150) });
}

function isPast({ now }: Life, at: Temporal.Instant): boolean {
  return Temporal.Instant.compare(at, now) < 0;
}

function somebody(random: SeededRandom): string {
  return random.oneOf(team.map((email) => [email, 1]));
}
