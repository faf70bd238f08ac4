import type { DelayReason } from '../../content/delays.ts';
import { organisation } from '../../content/organisation.ts';
import { dueMoment, type PromisedMoment } from './dates.ts';
import { renderEmail, type RenderedEmail } from './email-template.ts';
import { directionOf } from './locale-facts.ts';
import type { Phrases } from './phrases.ts';

/** Everything a delay notice says (clause 3d). Nothing that anybody typed is among it. */
export interface DelayNotice {
  /** `emails/delay-notice.md` in the language and script of `t`. */
  template: string;
  t: Phrases;
  reference: string;
  /** The new day, until whose closing time we expect to reply. */
  now: PromisedMoment;
  /** What was told before: the promise, or an earlier delay; undefined where no day was. */
  before: PromisedMoment | undefined;
  reason: DelayReason;
  /** Addresses are absolute. */
  statusUrl: string;
  complaintUrl: string;
}

/** The mail that moves the day on which a reply is expected, and says why; it is never the reply. */
export function renderDelayNotice(notice: DelayNotice): RenderedEmail {
  const { template, t, reference, now, before, reason, statusUrl, complaintUrl } = notice;
  const language = { lang: t.locale, direction: directionOf(t.locale) };
  return renderEmail(template, language, {
    reference,
    due: dueMoment(t, now),
    reason: t(`delay.reason.${reason}`),
    hasEarlier: before === undefined ? 'no' : 'yes',
    earlier: before === undefined ? '' : dueMoment(t, before),
    statusUrl,
    complaintUrl,
    organisation: organisation.name,
  });
}
