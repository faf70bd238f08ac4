import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** One sender may post this often in ten minutes; GETs are never refused for frequency. */
const postsPerTenMinutes = 60;

/** Counts a post of this sender; gives the seconds to wait when that was one too many, else 0. */
export type PostLimit = (sender: string) => Promise<number>;

/** A limit of this process, forgotten when it ends. */
export function createPostLimit(): PostLimit {
  const limiter = new RateLimiterMemory({ points: postsPerTenMinutes, duration: 600 });
  return async (sender) => {
    try {
      await limiter.consume(sender);
      return 0;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    }
  };
}
