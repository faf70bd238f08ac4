import { errorName } from '../web/error-name.ts';
import type { AppParts } from '../web/app-parts.ts';
import { queueDigest } from './queue-digest.ts';

const everyMs = 10 * 60_000;

/** Looks every ten minutes, and at once, whether the week's digest is due, until it is told to stop. */
export function keepDigests(parts: AppParts): () => Promise<void> {
  const look = async () => {
    try {
      if (await queueDigest(parts)) parts.onMailWaiting();
    } catch (error) {
      // A store that is away is there again later, and the digest waits for it.
      parts.log.warn({ error: errorName(error) }, 'the weekly digest could not be made');
    }
  };
  let looking = look();
  const timer = setInterval(() => {
    looking = look();
  }, everyMs).unref();
  return async () => {
    clearInterval(timer);
    await looking;
  };
}
