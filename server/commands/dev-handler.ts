import { Hono } from 'hono';
import { proxy } from 'hono/proxy';
import { pino } from 'pino';
import type { Locale } from '../../content/locales.ts';
import { parseCatalogue } from '../../src/suggestions/catalogue.ts';
import { createSuggestionIndex } from '../../src/suggestions/suggest.ts';
import { createApp } from '../app.ts';
import { builtFolder } from '../build-site.ts';
import { readSettings } from '../env.ts';
import { openParts } from '../open-parts.ts';
import { stopOnSignal } from '../stop-on-signal.ts';
import type { BuiltSite, TextReview } from '../web/built-site.ts';
import { listen } from '../web/listener.ts';
import { startCommand } from './command-line.ts';

startCommand({
  name: 'dev',
  about: 'The handler of `npm run dev`, in front of the Astro server at the address given.',
  allowsArguments: true,
  run: async ({ positionals: [astro = ''] }) => {
    const settings = readSettings();
    const log = pino({ level: 'info', base: null });
    const now = () => Temporal.Now.instant().round('millisecond');
    const listener = await listen(settings.host, settings.port);
    const publicOrigin = settings.publicOrigin ?? `http://localhost:${listener.port}`;
    const site = siteOf(astro);
    const { isStopping } = listener;
    const parts = await openParts({ settings, publicOrigin, site, log, now, isStopping });
    listener.answerWith(beforeAstro(createApp(parts.app), astro));
    parts.outbox.start();
    if (settings.webhookSecret !== undefined) parts.inbound.start();
    log.info(`Edit and look: ${publicOrigin}`);
    stopOnSignal(log, [
      () => listener.stop(),
      () => parts.inbound.stop(),
      () => parts.outbox.stop(),
      () => parts.close(),
    ]);
    return undefined;
  },
});

/** The site as Astro makes it at this moment, in place of a built one. */
function siteOf(astro: string): BuiltSite {
  const pageText = async (path: string) => {
    const answer = await fetch(astro + path, { headers: { accept: 'text/html' } });
    const isPage = answer.headers.get('content-type')?.startsWith('text/html') === true;
    return { text: await answer.text(), isPage: answer.ok && isPage };
  };
  return {
    folder: builtFolder,
    page: async (path) => {
      const { text, isPage } = await pageText(path);
      return isPage ? text : undefined;
    },
    shell: async (locale: Locale) => (await pageText(`/${locale}/404/`)).text,
    deskFrame: async () => (await pageText('/desk-frame/')).text,
    reviews: async () => {
      const answer = await fetch(`${astro}/reviews.json`);
      return ((await answer.json()) as { reviews: TextReview[] }).reviews;
    },
    suggestionIndex: async (locale) => {
      const answer = await fetch(`${astro}/${locale}/help/articles.json`);
      const { articles, unanswered } = parseCatalogue(await answer.json());
      return createSuggestionIndex(locale, articles, unanswered);
    },
  };
}

/**
 * What the handler does not know, Astro may: modules and styles as they are edited. Its pages load
 * styles by script, which our policy forbids, so no policy is sent here.
 */
function beforeAstro(app: Hono, astro: string): Hono {
  const front = new Hono();
  front.all('*', async (c) => {
    const answer = await app.fetch(c.req.raw, c.env);
    answer.headers.delete('Content-Security-Policy');
    if (answer.status !== 404 || c.req.method !== 'GET') return answer;
    const { pathname, search } = new URL(c.req.url);
    const fromAstro = await proxy(astro + pathname + search, c.req.raw);
    return fromAstro.status === 404 ? answer : fromAstro;
  });
  return front;
}
