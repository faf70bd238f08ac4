import { servicePromise } from '../../content/promise.ts';
import type { Locale } from '../../content/locales.ts';
import { directionOf } from '../wording/locale-facts.ts';
import { replyWithin } from '../wording/promise-wording.ts';
import { loadPhrases } from '../wording/phrases.ts';

/** In pixels; what networks that show links ask for. */
export const cardSize = { width: 1200, height: 630 } as const;

/** Pixels that stay free on every side of a card. */
export const margin = 80;

/** What stands on every card of a locale, beside the title of its page. */
export interface CardWords {
  locale: Locale;
  isRightToLeft: boolean;
  siteName: string;
  /** The promise, printed from its data like everywhere else. */
  promise: string;
}

/** Reads them from the wording of the locale. */
export async function cardWords(locale: Locale): Promise<CardWords> {
  const t = await loadPhrases(locale);
  const within = replyWithin(t, servicePromise.replyWithinWorkingDays.form);
  return {
    locale,
    isRightToLeft: directionOf(locale) === 'rtl',
    siteName: t('site.name'),
    promise: t('promise.sentence', { within }),
  };
}
