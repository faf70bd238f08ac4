import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { expect, onTestFinished, test } from 'vitest';
import { builtFolder } from '../../server/build-site.ts';
import { readEnv } from '../../server/env.ts';
import { openParts } from '../../server/open-parts.ts';
import { openBuiltSite } from '../../server/web/built-site.ts';

test('a start with less than a year of holidays left says so', async () => {
  expect(await saidAtStart('2028-02-01T10:00:00Z')).toContain(
    'Holidays are loaded until 2028-12-31: add the next year to content/calendar.ts',
  );
  expect(await saidAtStart('2027-11-01T10:00:00Z')).not.toContain('Holidays are loaded until');
});

async function saidAtStart(now: string): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'member-support-parts-'));
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }));
  const reading = readEnv({ DATA_DIR: dataDir });
  if (!reading.ok) throw new Error(reading.problems.join());
  const lines: string[] = [];
  const parts = await openParts({
    settings: reading.settings,
    publicOrigin: 'http://localhost:8080',
    site: openBuiltSite(builtFolder),
    log: pino({ base: null }, { write: (line: string) => void lines.push(line) }),
    now: () => Temporal.Instant.from(now),
    isStopping: () => false,
  });
  await parts.close();
  return lines.join('');
}
