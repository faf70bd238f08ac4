import { pino } from 'pino';
import { readSettings } from '../../../server/env.ts';
import { startServer } from '../../../server/start-server.ts';

/** The server as Node runs it by itself, without what `server/main.ts` does about memory. */
await startServer({
  settings: readSettings(),
  warnings: [],
  log: pino(),
  now: () => Temporal.Now.instant().round('millisecond'),
  buildIfStale: false,
});
