import { becomeReady, becomeSmall } from './own-process.ts';

becomeSmall();

// Loaded only now: what is replaced has no use for them.
const { pino } = await import('pino');
const { startCommand } = await import('./commands/command-line.ts');
const { readEnv } = await import('./env.ts');
const { startServer } = await import('./start-server.ts');

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
    const { settings, warnings } = reading;
    const buildIfStale = values['build-if-stale'] === true;
    await startServer({ settings, warnings, log, now, buildIfStale });
    becomeReady();
    return undefined;
  },
});
