import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * The secret that signs receipt, status and form tokens: the set one, or one made once into the
 * data folder, so that links in mails already sent stay good. Throws when the folder is unwritable.
 */
export async function supportSecret(set: string | undefined, dataDir: string): Promise<string> {
  if (set !== undefined) return set;
  const file = join(dataDir, 'support-secret');
  const secret = await readOrMake(file, dataDir);
  // An emptied file would sign every link with a secret that anybody can guess.
  if (secret.length >= 32) return secret;
  throw new Error(`${file} holds ${secret.length} characters, expected at least 32`);
}

async function readOrMake(file: string, dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    return (await readSecret(file)) ?? (await makeSecret(file));
  } catch (cause) {
    throw new Error(`DATA_DIR is ${dataDir}, which cannot be written: ${String(cause)}`, { cause });
  }
}

async function readSecret(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Written whole beside its place and linked into it: of two processes, one wins and both read it. */
async function makeSecret(file: string): Promise<string> {
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
  await link(draft, file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  await unlink(draft);
  return readFile(file, 'utf8');
}
