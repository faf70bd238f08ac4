import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import { allLocales, type Locale } from '../content/locales.ts';
import { createReceiveForm } from './enquiries/receive-form.ts';
import { createReceiptMails } from './emails/receipt-mails.ts';
import { countOffers } from './feedback/count-offers.ts';
import { suggest } from '../src/suggestions/suggest.ts';
import { allowPublicOrigin } from './web/allow-public-origin.ts';
import { answerFailure } from './web/answer-failure.ts';
import { answerNotFound } from './web/answer-not-found.ts';
import type { AppParts, RequestFacts, RouteParts } from './web/app-parts.ts';
import { createFrames } from './web/frames.ts';
import { mendLocaleCase, pageLocale } from './web/locale-of-path.ts';
import { logRequests } from './web/log-requests.ts';
import { requireOneHost } from './web/one-host.ts';
import { packPages } from './web/pack-pages.ts';
import { createPostLimit } from './web/post-limit.ts';
import { answeredRoutes } from './web/routes/answered.ts';
import { articleRoutes } from './web/routes/articles.ts';
import { builtFileRoutes, builtPageRoutes } from './web/routes/built-pages.ts';
import { contactRoutes } from './web/routes/contact.ts';
import { enquiryPageRoutes } from './web/routes/enquiry-pages.ts';
import { healthRoutes } from './web/routes/health.ts';
import { homeRoutes } from './web/routes/home.ts';
import { performanceJsonRoutes, performanceRoutes } from './web/routes/performance.ts';
import { replyDateRoutes } from './web/routes/reply-date.ts';
import { searchRoutes } from './web/routes/search.ts';
import { securityTxtRoutes } from './web/routes/security-txt.ts';
import { stillNeedRoutes } from './web/routes/still-need.ts';
import { suggestionRoutes } from './web/routes/suggestions.ts';
import { securityHeaders } from './web/security-headers.ts';

/** The whole handler, made of its parts; it never listens, so that tests can call it directly. */
export function createApp(appParts: AppParts): Hono {
  const parts = routeParts(appParts);
  const app = new Hono();
  app.use(requestId({ limitLength: 64 }));
  app.use(logRequests(parts));
  app.use(securityHeaders(parts.settings));
  app.use(mendLocaleCase(parts.settings.apiOrigin));
  app.route('/', healthRoutes(parts));
  app.use(requireOneHost());
  app.route('/', securityTxtRoutes(parts));
  app.use('/api/*', allowPublicOrigin(parts.settings.publicOrigin));
  app.route('/api/reply-date', replyDateRoutes(parts));
  app.route('/api/suggestions', suggestionRoutes(parts));
  app.route('/api/performance.json', performanceJsonRoutes(parts));
  app.route('/', homeRoutes(parts));
  for (const locale of allLocales) app.route(`/${locale}`, localeRoutes(parts, locale));
  app.route('/', builtFileRoutes(parts.site.folder));
  app.notFound((c) => answerNotFound(parts, c));
  app.onError((error, c) => answerFailure(parts, c, error));
  return app;
}

function localeRoutes(parts: RouteParts, locale: Locale) {
  const app = new Hono<RequestFacts>();
  app.use(pageLocale(locale, parts.settings.apiOrigin));
  app.use(packPages());
  app.route('/', contactRoutes(parts));
  app.route('/', searchRoutes(parts));
  app.route('/', performanceRoutes(parts));
  app.route('/', enquiryPageRoutes(parts));
  app.route('/', answeredRoutes(parts));
  app.route('/', stillNeedRoutes(parts));
  app.route('/', articleRoutes(parts));
  app.route('/', builtPageRoutes(parts));
  return app;
}

function routeParts(parts: AppParts): RouteParts {
  const { store, calendar, signer, articles } = parts;
  const receiveForm = createReceiveForm({
    store,
    calendar,
    minFillSeconds: parts.settings.minFillSeconds,
    fingerprint: (text) => signer.fingerprint(text),
    suggestedFor: (locale, message) =>
      suggest(articles[locale].index, message).map(({ article }) => article.id),
    mailsFor: createReceiptMails(parts),
    onReceived: (enquiry) => {
      const { channel, acknowledgement } = enquiry;
      parts.observer.received({ channel, acknowledgement: acknowledgement.state });
      countOffers(parts, enquiry);
    },
  });
  return {
    ...parts,
    frames: createFrames({ ...parts, apiOrigin: parts.settings.apiOrigin }),
    receiveForm,
    limitPosts: createPostLimit(),
  };
}
