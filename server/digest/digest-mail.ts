import { sourceLocale } from '../../content/locales.ts';
import { pageUrl } from '../../src/page/paths.ts';
import { holidaysLoadedUntil, isCalendarRunningOut } from '../../src/promise/calendar-health.ts';
import { formatDay, londonDay } from '../../src/wording/dates.ts';
import { renderEmail } from '../../src/wording/email-template.ts';
import { automatic, composeEmail } from '../emails/compose-email.ts';
import { finishMail, type QueuedMail } from '../outbox/outbox-entry.ts';
import type { AppParts } from '../web/app-parts.ts';
import type { DigestFacts, DueWord } from './digest-facts.ts';
import type { DigestWeek } from './digest-week.ts';

type DigestMailParts = Pick<AppParts, 'calendar' | 'settings' | 'templates' | 'now'>;

/** The weekly mail to the team. Its key names the week, so that of several processes one sends it. */
export function digestMail(
  parts: DigestMailParts,
  week: DigestWeek,
  facts: DigestFacts,
  textsToReview: readonly string[],
): QueuedMail {
  const { settings, templates } = parts;
  const language = { lang: sourceLocale, direction: 'ltr' } as const;
  const rendered = renderEmail(templates.teamDigest, language, {
    ...weekValues(week),
    ...countValues(facts),
    ...listValues(facts, textsToReview),
    ...calendarValues(parts),
    performanceUrl: settings.publicOrigin + pageUrl(sourceLocale, 'performance/'),
  });
  const email = composeEmail(settings, rendered, settings.teamEmail, automatic);
  return finishMail('digest', { name: week.first.toString() }, email);
}

function weekValues({ first, last }: DigestWeek) {
  return { first: formatDay(sourceLocale, first), last: formatDay(sourceLocale, last) };
}

function countValues({ received, kept, open, missed, late, undated }: DigestFacts) {
  return {
    received,
    kept,
    open,
    missed: missed.length,
    missedList: missed.join(', '),
    late: late.length,
    lateList: late.join(', '),
    undated: undated.length,
    undatedList: undated.join(', '),
  };
}

function listValues(facts: DigestFacts, textsToReview: readonly string[]) {
  const failed = facts.failedArticles.map(({ article, times }) => `${article}: ${times}`);
  return {
    ...list('DueNext', 'dueNext', facts.dueNext.map(dueLine)),
    ...list('Complaints', 'complaints', facts.complaints.map(dueLine)),
    ...list('FailedArticles', 'failedArticles', failed),
    ...list('Reviews', 'reviews', textsToReview),
  };
}

function list(has: string, name: string, lines: readonly string[]): Record<string, string> {
  return { [`has${has}`]: lines.length > 0 ? 'yes' : 'no', [name]: lines.join('\n') };
}

function dueLine({ reference, day }: DueWord): string {
  return `${reference}: ${formatDay(sourceLocale, day)}`;
}

function calendarValues({ calendar, now }: DigestMailParts) {
  const until = formatDay(sourceLocale, holidaysLoadedUntil(calendar));
  const runsOut = isCalendarRunningOut(calendar, londonDay(now()));
  return { holidaysRunOut: runsOut ? 'yes' : 'no', holidaysUntil: until };
}
