import type { Locale } from '../../content/locales.ts';
import type { Place } from '../../src/page/offered-url.ts';
import { questionWords } from '../../src/suggestions/question-words.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import { surestArticles } from '../suggestions/offered-articles.ts';
import type { AppParts } from '../web/app-parts.ts';

type CountingParts = Pick<AppParts, 'tally' | 'articles'>;

/** What was asked, and by whom, so that nothing of the sender is kept. */
export interface Asked {
  locale: Locale;
  text: string;
  sender?: { name: string; email: string };
}

/** Counts the articles that were shown for a question, or the question when there were none. */
export function countShown(
  { tally, articles }: CountingParts,
  place: Place,
  { locale, text, sender }: Asked,
  shown: readonly string[],
): void {
  if (shown.length > 0) return tally.count('shown', { locale, place, articles: shown });
  tally.foundNothing(locale, questionWords(articles[locale].index, text, sender));
}

/** Counts what the receipt and the acknowledgement of a newly received enquiry offer. */
export function countOffers(parts: CountingParts, enquiry: Enquiry): void {
  const { locale, message: text, suggestedArticles, acknowledgement } = enquiry;
  countShown(parts, 'receipt', { locale, text, sender: enquiry }, suggestedArticles);
  if (acknowledgement.state === 'withheld') return;
  const articles = surestArticles(parts.articles[locale], text).map(({ id }) => id);
  parts.tally.count('shown', { locale, place: 'mail', articles });
}
