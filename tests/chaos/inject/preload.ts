import { controls } from './controls.ts';
import { crashHooks } from './crash-points.ts';
import { readInjection } from './injection.ts';
import { patchFetch } from './patch-fetch.ts';
import { patchPostgres } from './patch-postgres.ts';
import { patchSqlite } from './patch-sqlite.ts';

/**
 * Loaded before `server/main.ts` (`node --import`): breaks what the server stands on, never the
 * server. Statements and calls pass through hooks that end the process at a named step, or do what
 * a careless build would do.
 */
const injection = readInjection();
const broken = injection.control === undefined ? {} : controls[injection.control].hooks();
const crash = injection.crash === undefined ? {} : crashHooks(injection.crash);

patchSqlite([broken, crash]);
patchFetch([broken, crash]);
if (injection.isPostgres) await patchPostgres([broken, crash]);
if (injection.clockAheadMinutes !== 0) setClockAhead(injection.clockAheadMinutes);

/** The calendar's time only: what is measured in elapsed time goes on as before. */
function setClockAhead(minutes: number): void {
  const { instant } = Temporal.Now;
  Object.defineProperty(Temporal.Now, 'instant', { value: () => instant().add({ minutes }) });
}
