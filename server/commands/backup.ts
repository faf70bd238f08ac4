import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { backUpPostgres } from '../backup/back-up-postgres.ts';
import { backUpSqlite } from '../backup/back-up-sqlite.ts';
import { sqliteFile } from '../database/open-database.ts';
import { readSettings, type Settings } from '../env.ts';
import { startCommand } from './command-line.ts';

startCommand({
  name: 'backup',
  about:
    'Copies the store, while the server runs, and checks that the copy is whole. With it goes the\n' +
    'secret that signs links. With PostgreSQL it runs pg_dump. Keep copies elsewhere too, together\n' +
    'with the list of erasures beside them. How to restore one: server/README.md.',
  usage: [
    '--to FOLDER   where to (default: a new folder in DATA_DIR/backups)',
    '--json        for machines',
  ],
  options: { to: { type: 'string' }, json: { type: 'boolean' } },
  run: async ({ values }) => {
    const settings = readSettings();
    const at = Temporal.Now.instant().round('second');
    const to = typeof values.to === 'string' ? resolve(values.to) : ownFolder(settings, at);
    const made = await (settings.databaseUrl?.startsWith('postgres') === true
      ? copyPostgres(settings.databaseUrl, to)
      : copySqliteStore(settings, to, at));
    if (values.json !== true) return made.summary;
    console.log(JSON.stringify({ folder: to, at: at.toString(), ...made.facts }, null, 2));
    return undefined;
  },
});

interface Made {
  summary: string;
  facts: object;
}

async function copySqliteStore(
  settings: Settings,
  to: string,
  at: Temporal.Instant,
): Promise<Made> {
  const { dataDir, databaseUrl: url } = settings;
  const file = sqliteFile({ url, dataDir });
  if (!existsSync(file)) throw new Error(`There is no store to copy: ${file}`);
  const secret = join(dataDir, 'support-secret');
  const secretFile = existsSync(secret) ? secret : undefined;
  const counts = await backUpSqlite({ file, secretFile, to, at, onProgress: showProgress });
  const { enquiry = 0, outbox = 0, message = 0 } = counts;
  const rows = `${enquiry} enquiries, ${message} messages, ${outbox} mails`;
  const note = secretFile === undefined ? ' SUPPORT_SECRET is set outside: keep it too.' : '';
  return { summary: `Copied and checked: ${rows}, in ${to}.${note}`, facts: { counts } };
}

async function copyPostgres(url: string, to: string): Promise<Made> {
  await backUpPostgres(url, to);
  return { summary: `Copied by pg_dump into ${to}. Keep SUPPORT_SECRET too.`, facts: {} };
}

/** `2026-11-26T17-00-00Z`: sorts by time and fits every file system. */
function ownFolder({ dataDir }: Settings, at: Temporal.Instant): string {
  return join(dataDir, 'backups', at.toString().replaceAll(':', '-'));
}

let shown = 0;

/** A line for each tenth, where somebody looks. */
function showProgress(share: number): void {
  const tenths = Math.floor(share * 10);
  if (!process.stderr.isTTY || tenths <= shown) return;
  shown = tenths;
  console.error(`${tenths * 10} % copied`);
}
