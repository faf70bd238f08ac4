import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { supportSecret } from '../../server/support-secret.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'member-support-secret-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

test('a secret that is set is used and nothing is written', async () => {
  expect(await supportSecret('the one that was set', join(folder, 'data'))).toBe(
    'the one that was set',
  );
  expect(await readdir(folder)).toEqual([]);
});

test('otherwise one is made once, and only its owner can read it', async () => {
  const dataDir = join(folder, 'deep', 'data');
  const secret = await supportSecret(undefined, dataDir);
  expect(secret).toMatch(/^[\w-]{43}$/);
  expect(await supportSecret(undefined, dataDir)).toBe(secret);
  expect(await readdir(dataDir)).toEqual(['support-secret']);
  expect((await stat(join(dataDir, 'support-secret'))).mode & 0o777).toBe(0o600);
  expect((await stat(dataDir)).mode & 0o777).toBe(0o700);
});

test('two folders have two secrets', async () => {
  const secrets = await Promise.all(
    ['a', 'b'].map((name) => supportSecret(undefined, join(folder, name))),
  );
  expect(new Set(secrets).size).toBe(2);
});

test('several that start at once agree on one', async () => {
  const secrets = await Promise.all(
    Array.from({ length: 20 }, () => supportSecret(undefined, folder)),
  );
  expect(new Set(secrets).size).toBe(1);
  expect(await readFile(join(folder, 'support-secret'), 'utf8')).toBe(secrets[0]);
  expect(await readdir(folder)).toEqual(['support-secret']);
});

test('a folder that cannot be written is named in one line', async () => {
  await writeFile(join(folder, 'file'), '');
  const dataDir = join(folder, 'file', 'data');
  await expect(supportSecret(undefined, dataDir)).rejects.toThrow(
    new RegExp(`^DATA_DIR is ${dataDir}, which cannot be written: [^\\n]+$`),
  );
});

test('a secret file that was emptied is refused, since links signed with nothing can be forged', async () => {
  await writeFile(join(folder, 'support-secret'), '');
  await expect(supportSecret(undefined, folder)).rejects.toThrow('at least 32');
});
