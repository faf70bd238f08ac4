import type { Logger } from 'pino';
import type { Store } from '../database/open-database.ts';
import { errorName } from '../web/error-name.ts';
import { addBanner, bannersFrom, endBanner, type Banner } from './banner.ts';

/** What every page says now about the whole service, without asking the store for each page. */
export interface BannerBoard {
  /** The banners that show at this moment. */
  shown(): Promise<readonly Banner[]>;
  /** Those that show or will, as the store has them. */
  upcoming(): Promise<readonly Banner[]>;
  add(banner: Omit<Banner, 'id'>): Promise<void>;
  end(id: string): Promise<void>;
}

export interface BannerParts {
  store: Store;
  now: () => Temporal.Instant;
  log: Logger;
}

/** How long another process's change may go unnoticed here. */
const readAgainSeconds = 30;

/**
 * Keeps the banners in memory: a change made here shows at once, one made by another process
 * within half a minute. While the store does not answer, pages go on with what was known.
 */
export function createBannerBoard({ store, now, log }: BannerParts): BannerBoard {
  let known: readonly Banner[] = [];
  let readAt: Temporal.Instant | undefined;

  async function readAgain(): Promise<void> {
    readAt = now();
    try {
      known = await bannersFrom(store, readAt);
    } catch (error) {
      // No page may fail for want of a banner, least of all the one that says something failed.
      log.warn({ error: errorName(error) }, 'banners could not be read: those known before show');
    }
  }

  return {
    async shown() {
      if (readAt === undefined || isOver(readAt, now())) await readAgain();
      return known.filter((banner) => isShownAt(banner, now()));
    },
    upcoming: () => bannersFrom(store, now()),
    async add(banner) {
      await addBanner(store, banner, now());
      await readAgain();
    },
    async end(id) {
      await endBanner(store, id, now());
      await readAgain();
    },
  };
}

/** Also when the clock went back, so that nothing is kept for longer than meant. */
function isOver(readAt: Temporal.Instant, now: Temporal.Instant): boolean {
  return Math.abs(readAt.until(now).total('seconds')) >= readAgainSeconds;
}

function isShownAt({ startsAt, endsAt }: Banner, now: Temporal.Instant): boolean {
  const hasBegun = Temporal.Instant.compare(startsAt, now) <= 0;
  return hasBegun && Temporal.Instant.compare(now, endsAt) < 0;
}
