import { pino } from 'pino';
import { startCommand } from './commands/command-line.ts';
import { readEnv } from './env.ts';
import { startServer } from './start-server.ts';

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
    return undefined;
  },
});
