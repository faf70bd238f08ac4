import { sourceLocale } from '../../content/locales.ts';
import { londonDay } from '../../src/wording/dates.ts';
import { renderTeamSummary } from '../../src/wording/team-summary.ts';
import type { UnannouncedEnquiries } from '../mail-limits/announce-enquiries.ts';
import { mailLimits } from '../mail-limits/limits.ts';
import { finishMail, type QueuedMail } from '../outbox/outbox-entry.ts';
import { automatic, composeEmail } from './compose-email.ts';
import type { ReceiptMailParts } from './receipt-mails.ts';

/** Makes the mail that tells the team of enquiries past the notices of an hour. */
export function createTeamSummaryMail(
  parts: Pick<ReceiptMailParts, 'phrases' | 'settings' | 'templates'>,
) {
  return ({ count, nextDueAt, withheld }: UnannouncedEnquiries): QueuedMail => {
    const rendered = renderTeamSummary({
      template: parts.templates.teamSummary,
      t: parts.phrases[sourceLocale],
      count,
      limit: mailLimits.noticesAnHour,
      nextDue: nextDueAt && { dueAt: nextDueAt, dueDate: londonDay(nextDueAt) },
      withheld,
    });
    return finishMail(
      'team-summary',
      {},
      composeEmail(parts.settings, rendered, parts.settings.teamEmail, automatic),
    );
  };
}
