import type { Logger } from 'pino';
import { createApp } from './app.ts';
import { buildInOwnProcess } from './build-process.ts';
import { builtFolder, isBuiltFor, namesOf, readBuildRecord, whyBuild } from './build-site.ts';
import { keepDigests } from './digest/keep-digests.ts';
import { siteOrigins, type Settings, type SiteOrigins } from './env.ts';
import { serveMetrics } from './metrics/metrics-server.ts';
import { openParts, type OpenParts } from './open-parts.ts';
import { stopOnSignal } from './stop-on-signal.ts';
import { openBuiltSite } from './web/built-site.ts';
import { listen } from './web/listener.ts';

export interface ServerStart {
  settings: Settings;
  warnings: readonly string[];
  log: Logger;
  now: () => Temporal.Instant;
  /** Build the site first where it is missing, outdated or for another origin. */
  buildIfStale: boolean;
  /** Done once everything is open, before the first request is answered. */
  prepare?: (parts: OpenParts, publicOrigin: string) => Promise<void>;
  /** Done last when the server stops. */
  afterwards?: () => Promise<void>;
}

/** Serves site and handler until SIGTERM or SIGINT; returns once it answers. */
export async function startServer(start: ServerStart): Promise<void> {
  const { settings, log, now } = start;
  const listener = await listen(settings.host, settings.port);
  const origins = siteOrigins(settings, `http://localhost:${listener.port}`);
  const { publicOrigin } = origins;
  // Until everything is open there is nothing to finish: a signal ends the process at once.
  const stopping: (() => Promise<void>)[] = [];
  stopOnSignal(log, stopping);
  log.info({ port: listener.port }, `Listening on ${listener.url}, public as ${namesOf(origins)}`);
  for (const warning of start.warnings) log.warn(warning);
  if (start.buildIfStale) await buildWhereStale(log, origins);
  else await warnOfOtherOrigins(log, origins);
  const site = openBuiltSite(builtFolder);
  const { isStopping } = listener;
  const parts = await openParts({ settings, publicOrigin, site, log, now, isStopping });
  await start.prepare?.(parts, publicOrigin);
  listener.answerWith(createApp(parts.app));
  parts.outbox.start();
  if (parts.metrics !== undefined) {
    const scraped = await serveMetrics(parts.metrics, settings.host, settings.metricsPort ?? 0);
    stopping.push(() => scraped.stop());
    log.info({ port: scraped.port }, 'Metrics are at /metrics');
  }
  if (settings.webhookSecret !== undefined) parts.inbound.start();
  const stopDigests = keepDigests(parts.app);
  stopping.push(
    () => listener.stop(settings.drainSeconds),
    stopDigests,
    () => parts.inbound.stop(),
    () => parts.outbox.stop(),
    () => parts.close(),
    async () => start.afterwards?.(),
  );
  log.info('Ready');
}

async function buildWhereStale(log: Logger, origins: SiteOrigins): Promise<void> {
  const reason = await whyBuild(origins);
  if (reason === undefined) return;
  log.info(`Building the site, since ${reason}`);
  await buildInOwnProcess(origins);
}

/** Built pages carry the origins they were built for; only their absolute links would differ. */
async function warnOfOtherOrigins(log: Logger, origins: SiteOrigins): Promise<void> {
  const built = await readBuildRecord();
  if (built === undefined || isBuiltFor(built, origins)) return;
  log.warn(`The pages were built for ${namesOf(built)}: run npm run build`);
}
