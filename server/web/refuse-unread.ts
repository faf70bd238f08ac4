import type { Context } from 'hono';
import { limits } from '../../src/contact/fields.ts';
import { answerInWords } from './answer-in-words.ts';
import type { RequestFacts, RouteParts } from './app-parts.ts';
import { unreadStatus } from './form-body.ts';

/** The answer to a body that was not read: nothing typed is there to keep, so it says what to change. */
export function refuseUnread(
  parts: RouteParts,
  c: Context<RequestFacts>,
  refused: keyof typeof unreadStatus,
) {
  // Whoever sent half a form is gone and reads no page.
  if (refused === 'cut-off') return c.body(null, unreadStatus[refused]);
  return answerInWords(c, parts, {
    status: unreadStatus[refused],
    locale: c.get('locale'),
    phrase: `refusal.${refused}`,
    values: { limit: limits.message },
    otherWay: parts.settings.mailReplyTo,
  });
}
