import type { Context } from 'hono';
import { routePath } from 'hono/route';
import { isStoreUnavailable } from '../database/store-unavailable.ts';
import { answerInWords } from './answer-in-words.ts';
import type { RouteParts } from './app-parts.ts';
import { errorName, errorPlace } from './error-name.ts';
import { localeOfPath } from './locale-of-path.ts';

/** The last resort: 503 while the store does not answer, else 500, in words and with another way. */
export function answerFailure(parts: RouteParts, c: Context, error: unknown) {
  const failure = {
    requestId: c.get('requestId') as string | undefined,
    error: errorName(error),
    at: errorPlace(error),
    route: routePath(c),
  };
  parts.log.error(failure, 'a request failed');
  return answerInWords(c, parts, {
    status: isStoreUnavailable(error) ? 503 : 500,
    locale: localeOfPath(c),
    phrase: 'fault',
    otherWay: parts.settings.mailReplyTo,
  });
}
