import { join } from 'node:path';
import type { Logger } from 'pino';
import { calendarFacts } from '../content/calendar.ts';
import { allLocales, type Locale } from '../content/locales.ts';
import { servicePromise } from '../content/promise.ts';
import { holidaysLoadedUntil, isCalendarRunningOut } from '../src/promise/calendar-health.ts';
import { createWorkingCalendar, type WorkingCalendar } from '../src/promise/working-calendar.ts';
import { londonDay } from '../src/wording/dates.ts';
import { loadPhrases } from '../src/wording/phrases.ts';
import { indexedAMinute, indexWords } from './database/index-words.ts';
import { openDatabase, type Store } from './database/open-database.ts';
import { createFileSender } from './emails/file-sender.ts';
import { createReceiptPayloads } from './emails/receipt-mails.ts';
import { createTeamSummaryMail } from './emails/team-summary-mail.ts';
import { announceEnquiries } from './mail-limits/announce-enquiries.ts';
import { sweepCounts } from './mail-limits/sweep-counts.ts';
import { loadMailTemplates } from './emails/mail-templates.ts';
import type { Sender } from './emails/sender.ts';
import { siteOrigins, type Settings } from './env.ts';
import type { Metrics } from './metrics/metrics.ts';
import { nobodyCounts } from './metrics/observer.ts';
import { readStoreFigures, type StoreFigures } from './metrics/store-figures.ts';
import { keepFlushing } from './feedback/keep-flushing.ts';
import { createTally } from './feedback/tally.ts';
import type { InboundWorker } from './inbound/inbound-worker.ts';
import { openInbound } from './inbound/open-inbound.ts';
import { retryUnmade } from './outbox/mend-parked.ts';
import { createStoreClock } from './outbox/store-clock.ts';
import { logOutboxEvent } from './outbox/log-event.ts';
import { createOutboxWorker, type OutboxWorker } from './outbox/outbox-worker.ts';
import { measureAllClosed } from './performance/measure-closed.ts';
import { erasureListFile } from './retention/erasure-list.ts';
import { replayErasures } from './retention/replay-erasures.ts';
import { sweepRetention } from './retention/sweep-retention.ts';
import { loadArticles } from './suggestions/locale-articles.ts';
import { supportSecret } from './support-secret.ts';
import type { AppParts } from './web/app-parts.ts';
import type { BuiltSite } from './web/built-site.ts';
import type { AllPhrases } from './web/frames.ts';
import { createTokenSigner, type TokenSigner } from './web/signed-token.ts';

export interface Opening {
  settings: Settings;
  publicOrigin: string;
  site: BuiltSite;
  log: Logger;
  now: () => Temporal.Instant;
  isStopping: () => boolean;
}

/** Everything that a running server holds open. */
export interface OpenParts {
  app: AppParts;
  outbox: OutboxWorker;
  /** Unset where nobody asked for them. */
  metrics: Metrics | undefined;
  inbound: InboundWorker;
  close: () => Promise<void>;
}

/** Opens store, site, wording and mail for a server; throws one plain line when one cannot be had. */
export async function openParts(opening: Opening): Promise<OpenParts> {
  const { settings, site, log, now, isStopping } = opening;
  const signer = createTokenSigner(await supportSecret(settings.supportSecret, settings.dataDir));
  const store = await openStore(settings, log);
  await eraseAgain(store, signer, opening);
  const calendar = loadCalendar();
  const metrics = await openMetrics(settings, () => readStoreFigures(store, calendar, now()));
  const observer = metrics?.observer ?? nobodyCounts;
  const tally = createTally({ store, now, fingerprint: (text) => signer.fingerprint(text) });
  warnOfLastYear(log, calendar, londonDay(now()));
  const app: AppParts = {
    site,
    signer,
    store,
    tally,
    log,
    observer,
    now,
    isStopping,
    phrases: await loadAllPhrases(),
    articles: await loadArticles(site),
    templates: loadMailTemplates(),
    calendar,
    settings: { ...settings, ...siteOrigins(settings, opening.publicOrigin) },
    onMailWaiting: () => outbox.nudge(),
    onMailReceived: () => inbound.nudge(),
  };
  const summaryOf = createTeamSummaryMail(app);
  const outbox = createOutboxWorker({
    store,
    sender: await createSender(settings, log),
    makePayload: createReceiptPayloads(app),
    clock: await createStoreClock(store, now),
    random: Math.random,
    callsPerSecond: settings.resendRatePerSecond,
    onEvent: (event) => {
      logOutboxEvent(log, event);
      observer.outbox(event);
    },
    chores: [
      (at) => announceEnquiries(store, at, summaryOf),
      (at) => sweepCounts(store, at),
      (at) => retryUnmade(store, at),
      () => indexWords(store, indexedAMinute),
      (at) => clearWhatWasKept(store, log, at),
      () => measureAllClosed(store, calendar),
    ],
  });
  const inbound = await openInbound(app, settings);
  const stopCounting = keepFlushing(tally, log);
  const close = async () => {
    await stopCounting();
    await store.close();
  };
  return { app, outbox, inbound, metrics, close };
}

/** Loaded only where somebody scrapes: idle memory and start-up are measured. */
async function openMetrics(
  { metricsPort }: Settings,
  readFigures: () => Promise<StoreFigures>,
): Promise<Metrics | undefined> {
  if (metricsPort === undefined) return undefined;
  const { createMetrics } = await import('./metrics/metrics.ts');
  return createMetrics(readFigures);
}

/** A store that was restored from a copy learns of the erasures that came after the copy. */
async function eraseAgain(
  store: Store,
  signer: TokenSigner,
  { settings, log, now }: Opening,
): Promise<void> {
  const fingerprint = (text: string) => signer.fingerprint(text);
  const list = erasureListFile(settings.dataDir);
  const enquiries = await replayErasures(store, fingerprint, list, now());
  if (enquiries > 0) log.warn({ enquiries }, 'erasures later than this store were replayed');
}

async function clearWhatWasKept(store: Store, log: Logger, at: Temporal.Instant): Promise<void> {
  const counts = await sweepRetention(store, at);
  if (counts !== undefined) log.info(counts, 'what was kept long enough is cleared');
}

/** Past the loaded years no date can be promised: the team has a year to add the next holidays. */
function warnOfLastYear(log: Logger, calendar: WorkingCalendar, today: Temporal.PlainDate): void {
  if (!isCalendarRunningOut(calendar, today)) return;
  const last = holidaysLoadedUntil(calendar).toString();
  log.warn(`Holidays are loaded until ${last}: add the next year to content/calendar.ts`);
}

/** The working calendar of the promise as content states it. */
export function loadCalendar() {
  const { zone, workingHours } = servicePromise;
  return createWorkingCalendar({ zone, workingHours, ...calendarFacts });
}

/** The wording of every locale. */
export async function loadAllPhrases(): Promise<AllPhrases> {
  const entries = allLocales.map(async (locale) => [locale, await loadPhrases(locale)]);
  return Object.fromEntries(await Promise.all(entries)) as Record<Locale, AllPhrases[Locale]>;
}

/** The store of these settings, its schema up to date. */
export function openStore({ databaseUrl, dataDir }: Settings, log?: Logger): Promise<Store> {
  return openDatabase({
    url: databaseUrl,
    dataDir,
    onConnectionError: (error) => log?.warn({ error: error.name }, 'a database connection broke'),
  });
}

/** The provider's SDK is loaded only where there is a key for it. */
async function createSender({ resend, dataDir }: Settings, log: Logger): Promise<Sender> {
  if (resend !== undefined) {
    const { createResendSender } = await import('./emails/resend-sender.ts');
    return createResendSender({ ...resend, timeoutMs: 10_000 });
  }
  const folder = join(dataDir, 'mail');
  log.info(`RESEND_API_KEY is not set: mail is written to ${folder}`);
  return createFileSender(folder);
}
