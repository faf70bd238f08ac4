import type { Locale } from '../../content/locales.ts';
import type { Place } from '../../src/page/offered-url.ts';
import type { Phrases } from '../../src/wording/phrases.ts';
import type { Enquiry } from '../enquiries/enquiry.ts';
import { standingOf } from '../enquiries/standing.ts';
import { articlesById } from '../suggestions/offered-articles.ts';
import type { RouteParts } from './app-parts.ts';
import { answeredUrl, stillNeedUrl } from './enquiry-links.ts';
import type { AnsweredBlock } from './pages/answered-block.ts';

/** What a page about an enquiry, shown at this place, says of the articles that may answer it. */
export function answeredBlockOf(
  parts: RouteParts,
  t: Phrases,
  from: Place,
  enquiry: Enquiry,
): AnsweredBlock {
  const { locale } = t;
  return {
    t,
    standing: standingOf(enquiry),
    articles: articlesById(parts.articles[locale], enquiry.suggestedArticles),
    offer: { from, token: parts.signer.sign('answered', enquiry.id) },
    answeringTitle: answeringTitle(parts, locale, enquiry),
    answeredUrl: answeredUrl(parts, locale, enquiry.id, { from }),
    stillNeedUrl: stillNeedUrl(parts, locale, enquiry.id),
  };
}

/** The title of the article that answered an enquiry, as the locale words it now. */
export function answeringTitle(
  { articles }: Pick<RouteParts, 'articles'>,
  locale: Locale,
  { answeringArticle }: Enquiry,
): string | undefined {
  return articles[locale].byId.get(answeringArticle ?? '')?.title;
}
