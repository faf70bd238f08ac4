import { Hono } from 'hono';
import { allLocales, type Locale } from '../content/locales.ts';
import { createReceiveForm } from './enquiries/receive-form.ts';
import { createReceiptMails } from './emails/receipt-mails.ts';
import { createMailLimiter } from './mail-limits/mail-limiter.ts';
import { suggest } from '../src/suggestions/suggest.ts';
import { answerFailure } from './web/answer-failure.ts';
import { answerInWords } from './web/answer-in-words.ts';
import type { AppParts, RequestFacts, RouteParts } from './web/app-parts.ts';
import { createFrames } from './web/frames.ts';
import { localeOfPath, mendLocaleCase, pageLocale } from './web/locale-of-path.ts';
import { logRequests } from './web/log-requests.ts';
import { createPostLimit } from './web/post-limit.ts';
import { builtFileRoutes, builtPageRoutes } from './web/routes/built-pages.ts';
import { contactRoutes } from './web/routes/contact.ts';
import { enquiryPageRoutes } from './web/routes/enquiry-pages.ts';
import { healthRoutes } from './web/routes/health.ts';
import { notYouRoutes } from './web/routes/not-you.ts';
import { homeRoutes } from './web/routes/home.ts';
import { performanceJsonRoutes, performanceRoutes } from './web/routes/performance.ts';
import { replyDateRoutes } from './web/routes/reply-date.ts';
import { searchRoutes } from './web/routes/search.ts';
import { suggestionRoutes } from './web/routes/suggestions.ts';
import { webhookRoutes } from './web/routes/webhooks.ts';
import { securityHeaders } from './web/security-headers.ts';

/** The whole handler, made of its parts; it never listens, so that tests can call it directly. */
export function createApp(appParts: AppParts): Hono {
  const parts = routeParts(appParts);
  const app = new Hono();
  app.use(logRequests(parts.log, parts.now));
  app.use(securityHeaders(parts.settings.publicOrigin));
  app.use(mendLocaleCase(parts.settings.publicOrigin));
  app.route('/', healthRoutes(parts));
  app.route('/api/reply-date', replyDateRoutes(parts));
  app.route('/api/suggestions', suggestionRoutes(parts));
  app.route('/api/performance.json', performanceJsonRoutes(parts));
  app.route('/webhooks', webhookRoutes(parts));
  app.route('/', homeRoutes(parts));
  for (const locale of allLocales) app.route(`/${locale}`, localeRoutes(parts, locale));
  app.route('/', builtFileRoutes(parts.site.folder));
  app.notFound((c) =>
    answerInWords(c, parts, { status: 404, locale: localeOfPath(c), phrase: 'not-found' }),
  );
  app.onError((error, c) => answerFailure(parts, c, error));
  return app;
}

function localeRoutes(parts: RouteParts, locale: Locale) {
  const app = new Hono<RequestFacts>();
  app.use(pageLocale(locale, parts.settings.publicOrigin));
  app.route('/', contactRoutes(parts));
  app.route('/', searchRoutes(parts));
  app.route('/', performanceRoutes(parts));
  app.route('/', enquiryPageRoutes(parts));
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
    mailsFor: createReceiptMails(parts),
    limiter: createMailLimiter({
      fingerprint: (text) => signer.fingerprint(text),
      acknowledgementsPerHour: parts.settings.acknowledgementsPerHour,
    }),
  });
  return {
    ...parts,
    frames: createFrames({ ...parts, publicOrigin: parts.settings.publicOrigin }),
    receiveForm,
    limitPosts: createPostLimit(),
  };
}
