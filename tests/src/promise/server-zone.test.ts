import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { dueDateCases } from './due-date-cases.ts';

const script = fileURLToPath(new URL('print-due-dates.ts', import.meta.url));
const zones = ['Europe/London', 'Pacific/Kiritimati', 'America/St_Johns', 'Pacific/Pago_Pago'];

/** What a server that stands in this zone promises. */
function promisesIn(zone: string) {
  const env = { ...process.env, TZ: zone };
  const printed = execFileSync(process.execPath, [script], { env, encoding: 'utf8' });
  return JSON.parse(printed) as { serverZone: string; promises: string[] };
}

test.each(zones)('a server in %s promises by the London clock', (zone) => {
  const { serverZone, promises } = promisesIn(zone);
  expect(serverZone).toBe(zone);
  expect(promises).toEqual(
    dueDateCases.map(({ id, dueDate, dueUtc }) => `${id} ${dueDate} ${dueUtc}`),
  );
});
