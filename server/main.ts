import { pino } from 'pino';
import { createApp } from './app.ts';
import { buildInOwnProcess } from './build-process.ts';
import { builtFolder, readBuildRecord, whyBuild } from './build-site.ts';
import { startCommand } from './commands/command-line.ts';
import { readEnv, type Settings } from './env.ts';
import { openParts } from './open-parts.ts';
import { openBuiltSite } from './web/built-site.ts';
import { listen } from './web/listener.ts';
import { stopOnSignal } from './stop-on-signal.ts';

const log = pino({ level: 'info', base: null, timestamp: pino.stdTimeFunctions.isoTime });
const now = () => Temporal.Now.instant().round('millisecond');

startCommand({
  name: 'start',
  about: 'Serves the built site and the handler until SIGTERM or SIGINT.',
  usage: [
    '--build-if-stale   build dist/ first where it is missing, outdated or for another origin',
  ],
  options: { 'build-if-stale': { type: 'boolean' } },
  run: async ({ values }) => {
    const reading = readEnv();
    if (!reading.ok) throw new Error(reading.problems.join('\n'));
    await start(reading, values['build-if-stale'] === true);
    return undefined;
  },
});

interface Environment {
  settings: Settings;
  warnings: readonly string[];
}

async function start({ settings, warnings }: Environment, buildIfStale: boolean): Promise<void> {
  const listener = await listen(settings.host, settings.port);
  const publicOrigin = settings.publicOrigin ?? `http://localhost:${listener.port}`;
  // Until everything is open there is nothing to finish: a signal ends the process at once.
  const stopping: (() => Promise<void>)[] = [];
  stopOnSignal(log, stopping);
  log.info({ port: listener.port }, `Listening on ${listener.url}, public as ${publicOrigin}`);
  for (const warning of warnings) log.warn(warning);
  if (buildIfStale) await buildWhereStale(publicOrigin);
  else await warnOfOtherOrigin(publicOrigin);
  const site = openBuiltSite(builtFolder);
  const parts = await openParts({ settings, publicOrigin, site, log, now });
  listener.answerWith(createApp(parts.app));
  parts.outbox.start();
  if (settings.webhookSecret !== undefined) parts.inbound.start();
  stopping.push(
    () => listener.stop(),
    () => parts.inbound.stop(),
    () => parts.outbox.stop(),
    () => parts.close(),
  );
  log.info('Ready');
}

async function buildWhereStale(publicOrigin: string): Promise<void> {
  const reason = await whyBuild(publicOrigin);
  if (reason === undefined) return;
  log.info(`Building the site, since ${reason}`);
  await buildInOwnProcess(publicOrigin);
}

/** Built pages carry the origin they were built for; only their absolute links would differ. */
async function warnOfOtherOrigin(publicOrigin: string): Promise<void> {
  const built = await readBuildRecord();
  if (built === undefined || built.publicOrigin === publicOrigin) return;
  log.warn(`The pages were built for ${built.publicOrigin}: run npm run build`);
}
