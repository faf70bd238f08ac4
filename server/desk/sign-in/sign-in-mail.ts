import { sourceLocale } from '../../../content/locales.ts';
import { formatTime, londonTime } from '../../../src/wording/dates.ts';
import { renderEmail } from '../../../src/wording/email-template.ts';
import { automatic, composeEmail } from '../../emails/compose-email.ts';
import { finishMail, type QueuedMail } from '../../outbox/outbox-entry.ts';
import type { DeskParts } from '../desk-parts.ts';
import { signInLimits } from './sign-in-request.ts';

/** The mail with a link and a code; once they are no longer good it is not sent any more. */
export function signInMail(
  { templates, phrases, settings, deskOrigin }: DeskParts,
  to: string,
  secrets: { token: string; code: string },
  now: Temporal.Instant,
): QueuedMail {
  const t = phrases[sourceLocale];
  const goodUntil = now.add({ minutes: signInLimits.goodForMinutes });
  const rendered = renderEmail(
    templates.signIn,
    { lang: sourceLocale, direction: 'ltr' },
    {
      link: `${deskOrigin}/desk/sign-in/link/${secrets.token}`,
      code: secrets.code,
      minutes: signInLimits.goodForMinutes,
      until: formatTime(t, londonTime(goodUntil)),
    },
  );
  const email = composeEmail(settings, rendered, to, automatic);
  return { ...finishMail('sign-in', {}, email), goodUntil };
}
