import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import { allLocales, type Locale } from '../content/locales.ts';
import { createBannerBoard } from './banner/banner-board.ts';
import { createReceiveForm } from './enquiries/receive-form.ts';
import { receiptMails } from './emails/receipt-mails.ts';
import { countOffers } from './feedback/count-offers.ts';
import { createMailLimiter } from './mail-limits/mail-limiter.ts';
import { countReceived } from './metrics/count-received.ts';
import { createRecord } from './performance/record.ts';
import { suggest } from '../src/suggestions/suggest.ts';
import { deskRoutes } from './desk/desk-routes.ts';
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
import { complaintRoutes } from './web/routes/complaint.ts';
import { contactRoutes } from './web/routes/contact.ts';
import { enquiryPageRoutes } from './web/routes/enquiry-pages.ts';
import { healthRoutes } from './web/routes/health.ts';
import { notYouRoutes } from './web/routes/not-you.ts';
import { homeRoutes } from './web/routes/home.ts';
import { informationRoutes } from './web/routes/information.ts';
import { performanceFileRoutes, performanceRoutes } from './web/routes/performance.ts';
import { replyDateRoutes } from './web/routes/reply-date.ts';
import { securityTxtRoutes } from './web/routes/security-txt.ts';
import { stillNeedRoutes } from './web/routes/still-need.ts';
import {
  createResults,
  searchResultRoutes,
  searchRoutes,
  type Results,
} from './web/routes/search.ts';
import { suggestionRoutes } from './web/routes/suggestions.ts';
import { webhookRoutes } from './web/routes/webhooks.ts';
import { securityHeaders } from './web/security-headers.ts';

/** The whole handler, made of its parts; it never listens, so that tests can call it directly. */
export function createApp(appParts: AppParts): Hono {
  const parts = routeParts(appParts);
  const resultsFor = createResults(parts);
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
  app.route('/webhooks', webhookRoutes(parts));
  app.route('/api', performanceFileRoutes(parts));
  app.route('/', deskRoutes(parts));
  app.route('/api/search', searchResultRoutes(resultsFor));
  app.route('/', homeRoutes(parts));
  for (const locale of allLocales) app.route(`/${locale}`, localeRoutes(parts, locale, resultsFor));
  app.route('/', builtFileRoutes(parts.site.folder));
  app.notFound((c) => answerNotFound(parts, c));
  app.onError((error, c) => answerFailure(parts, c, error));
  return app;
}

function localeRoutes(parts: RouteParts, locale: Locale, resultsFor: Results) {
  const app = new Hono<RequestFacts>();
  app.use(pageLocale(locale, parts.settings.apiOrigin));
  app.use(packPages());
  app.route('/', contactRoutes(parts));
  app.route('/', searchRoutes(parts, resultsFor));
  app.route('/', performanceRoutes(parts));
  app.route('/', enquiryPageRoutes(parts));
  app.route('/', informationRoutes(parts));
  app.route('/', complaintRoutes(parts));
  app.route('/', answeredRoutes(parts));
  app.route('/', stillNeedRoutes(parts));
  app.route('/', articleRoutes(parts));
  app.route('/', notYouRoutes(parts));
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
    mailsFor: receiptMails,
    onReceived: (enquiry) => {
      countReceived(parts, enquiry);
      countOffers(parts, enquiry);
    },
    limiter: createMailLimiter({
      fingerprint: (text) => signer.fingerprint(text),
      acknowledgementsPerHour: parts.settings.acknowledgementsPerHour,
    }),
  });
  const banners = createBannerBoard(parts);
  return {
    ...parts,
    banners,
    frames: createFrames({ ...parts, banners, apiOrigin: parts.settings.apiOrigin }),
    receiveForm,
    record: createRecord(store, calendar),
    limitPosts: createPostLimit(),
  };
}
