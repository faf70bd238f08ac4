import type { Locale } from '../../content/locales.ts';
import { places, type Place } from '../../src/page/offered-url.ts';

/**
 * What is counted of an article: it was `shown` as an offer, `opened` from one, said to have
 * `answered` an enquiry, which was then `reopened` after all; a reader found it `helpful` or not.
 */
export type CountedKind = 'shown' | 'opened' | 'answered' | 'reopened' | 'helpful' | 'not-helpful';

/** Which articles, in which language and where. */
export interface Counted {
  locale: Locale;
  place: Place;
  articles: readonly string[];
}

/** The place that an address or a form names; undefined when it names none of ours. */
export function placeNamed(name: string | null | undefined): Place | undefined {
  return places.find((place) => place === name);
}
