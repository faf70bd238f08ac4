import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { runProgram } from '../../support/run-program.ts';
import { createTestDatabase } from '../../support/test-store.ts';

const secret = 'a secret of the tests, long enough to be one';
const version = /\d+/.exec(String(spawnSync('pg_dump', ['--version']).stdout))?.[0];

async function backUp(path?: string) {
  const database = await createTestDatabase('postgres');
  await database.open();
  const folder = await mkdtemp(join(tmpdir(), 'member-support-dump-'));
  onTestFinished(async () => {
    await database.remove();
    await rm(folder, { recursive: true, force: true });
  });
  const outcome = await runProgram('server/commands/backup.ts', {
    args: ['--to', folder],
    env: {
      ...{ DATABASE_URL: database.options.url ?? '', SUPPORT_SECRET: secret },
      ...(path !== undefined && { PATH: path }),
    },
  });
  return { ...outcome, files: await readdir(folder) };
}

test('without pg_dump the command says how to copy a PostgreSQL store', async () => {
  const { code, complaints, files } = await backUp('/nowhere');
  expect(code).toBe(1);
  expect(complaints).toMatch(/^Cannot run pg_dump, .*pg_dump --format=custom[^\n]*\n$/);
  expect(files, 'the password is not left behind').toEqual([]);
});

test('with pg_dump the command runs it, and passes on what it complains of', async () => {
  const { code, complaints, files } = await backUp();
  // An older pg_dump refuses a newer server, which is the commonest complaint.
  if (Number(version ?? 0) < 18) expect(complaints).toMatch(/^(pg_dump failed|Cannot run pg_dump)/);
  else expect({ code, files }).toEqual({ code: 0, files: ['enquiries.dump'] });
  expect(files).not.toContain('.passwords');
});
