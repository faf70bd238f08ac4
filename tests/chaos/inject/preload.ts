import { controls } from './controls.ts';
import { crashHooks } from './crash-points.ts';
import type { Hooks } from './hooks.ts';
import { readInjection } from './injection.ts';
import { becomeLaterRelease } from './later-release.ts';
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

const ahead = injection.clockAheadMinutes === 0 ? {} : clockAhead(injection.clockAheadMinutes);

patchSqlite([broken, crash]);
patchFetch([broken, crash]);
if (injection.isLaterRelease) becomeLaterRelease();
if (injection.isPostgres) await patchPostgres([broken, crash, ahead]);

/** The calendar's time only, ours and the database's: elapsed time goes on as before. */
function clockAhead(minutes: number): Hooks {
  const { instant } = Temporal.Now;
  Object.defineProperty(Temporal.Now, 'instant', { value: () => instant().add({ minutes }) });
  const later = `(clock_timestamp() + interval '${minutes} minutes')`;
  return { rewrite: (sql) => sql.replace('clock_timestamp()', later) };
}
