import type { Locale } from '../../content/locales.ts';
import { headMarkup } from '../../src/page/head.ts';
import { languageLinks } from '../../src/page/language-links.ts';
import { openingLine } from '../../src/page/opening-line.ts';
import type { PagePath } from '../../src/page/paths.ts';
import { fillRegions, type RegionName } from '../../src/page/regions.ts';
import { openingAt } from '../../src/promise/opening.ts';
import type { WorkingCalendar } from '../../src/promise/working-calendar.ts';
import type { Phrases } from '../../src/wording/phrases.ts';
import type { BannerBoard } from '../banner/banner-board.ts';
import type { BuiltSite } from './built-site.ts';

import { bannerMarkup } from './pages/banner-markup.ts';

export type AllPhrases = Readonly<Record<Locale, Phrases>>;

type Fills = Partial<Record<RegionName, string>>;

/** A page that the handler makes within the frame of the built site. */
export interface MadePage {
  locale: Locale;
  title: string;
  main: string;
  /** The page's path, the same in every language, for the chooser. */
  path: PagePath;
  /** Whether search engines may list it. */
  isListed?: boolean;
}

/** Serves built pages with their live regions filled, and frames the pages made here. */
export interface Frames {
  /** A built page, or nothing when there is none at this address. */
  built(address: string, locale: Locale, fills?: Fills): Promise<string | undefined>;
  made(page: MadePage): Promise<string>;
  /** A built page of this locale with its title and everything inside `<main>` replaced. */
  remade(page: MadePage): Promise<string>;
}

export interface FrameParts {
  site: BuiltSite;
  phrases: AllPhrases;
  calendar: WorkingCalendar;
  /** Pages made here stand at the handler's origin, and name it where they may be listed. */
  apiOrigin: string;
  banners: Pick<BannerBoard, 'shown'>;
  now: () => Temporal.Instant;
}

export function createFrames(parts: FrameParts): Frames {
  const { site, phrases, calendar, apiOrigin, banners, now } = parts;
  const live = async (locale: Locale): Promise<Fills> => ({
    banner: bannerMarkup(phrases[locale], await banners.shown()),
    opening: openingLine(phrases[locale], openingAt(calendar, now())),
  });
  const content = async ({
    locale,
    title,
    main,
    path,
    isListed = false,
  }: MadePage): Promise<Fills> => ({
    head: headMarkup({
      origin: apiOrigin,
      locale,
      title,
      siteName: phrases[locale]('site.name'),
      hasCard: false,
      description: phrases[locale]('site.description'),
      path: isListed ? path : undefined,
    }),
    languages: languageLinks(locale, path),
    main,
    ...(await live(locale)),
  });
  const built: Frames['built'] = async (address, locale, fills = {}) => {
    const page = await site.page(address);
    return page === undefined
      ? undefined
      : fillRegions(page, { ...(await live(locale)), ...fills });
  };
  return {
    built,
    made: async (page) => fillRegions(await site.shell(page.locale), await content(page)),
    remade: async (page) =>
      (await built(`/${page.locale}/${page.path}`, page.locale, await content(page))) ??
      fillRegions(await site.shell(page.locale), await content(page)),
  };
}
