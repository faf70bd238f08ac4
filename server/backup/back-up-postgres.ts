import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Lets PostgreSQL's own `pg_dump` write the database into a folder. The password reaches it by a
 * file of its own, never as an argument that others on this machine could read. Throws what
 * `pg_dump` complains of, or how to run it elsewhere when it is not here.
 */
export async function backUpPostgres(url: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  const passwords = join(to, '.passwords');
  const { host, port, database, user, password, others } = partsOf(url);
  const line = [host, port, database, user, password].map(escaped).join(':');
  await writeFile(passwords, `${line}\n`, { mode: 0o600 });
  const connection = { host, port, dbname: database, user, passfile: passwords, ...others };
  const words = Object.entries(connection).map(([name, value]) => `${name}=${quoted(value)}`);
  try {
    const file = join(to, 'enquiries.dump');
    await run('pg_dump', ['--format=custom', `--file=${file}`, `--dbname=${words.join(' ')}`]);
  } finally {
    await rm(passwords, { force: true });
  }
}

function partsOf(url: string) {
  const { hostname, port, pathname, username, password, searchParams } = new URL(url);
  return {
    host: decodeURIComponent(hostname) || 'localhost',
    port: port || '5432',
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    others: Object.fromEntries(searchParams),
  };
}

/** As a password file wants it. */
function escaped(text: string): string {
  return text.replace(/[\\:]/g, (character) => `\\${character}`);
}

/** As a connection string wants it. */
function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, (character) => `\\${character}`)}'`;
}

async function run(program: string, args: readonly string[]): Promise<void> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject).on('close', resolve);
  const code = await promise.catch((cause: unknown) => {
    const hint =
      'Install it, or run it where PostgreSQL is: pg_dump --format=custom --file=enquiries.dump "$DATABASE_URL"';
    throw new Error(`Cannot run ${program}, which copies a PostgreSQL store. ${hint}`, { cause });
  });
  if (code !== 0) throw new Error(`${program} failed: ${complaints.trim()}`);
}
