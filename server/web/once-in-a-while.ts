import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

const tenMinutes = 600;

/** Whether this is the first time within ten minutes; a limit of this process, forgotten when it ends. */
export type OnceInAWhile = (key: string) => Promise<boolean>;

/** Tells a second click from a first. */
export function createOnceInAWhile(): OnceInAWhile {
  const limiter = new RateLimiterMemory({ points: 1, duration: tenMinutes });
  return async (key) => {
    try {
      await limiter.consume(key);
      return true;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return false;
      throw refused;
    }
  };
}
