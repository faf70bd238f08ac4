import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { erasePerson } from '../../../server/retention/erase-person.ts';
import { addToErasureList, erasureListFile } from '../../../server/retention/erasure-list.ts';
import { replayErasures } from '../../../server/retention/replay-erasures.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';
import { at, fingerprint, receive } from './receive.ts';

const now = at('2027-01-10T10:00:00Z');

describe.each(engines)('on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let list: string;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
    list = erasureListFile(database.options.dataDir);
  });
  afterEach(() => database.remove());

  const row = (email: string) => ({
    person: fingerprint(`person\n${email}`),
    erased_at: '2026-12-24T10:00:00.000Z',
    reason: 'request',
  });

  test('a store that is older than an erasure learns of it, once', async () => {
    const erased = await receive(store, { email: 'Ana@member.example' });
    const later = await receive(store, { email: 'ana@member.example', receivedAt: now });
    const other = await receive(store, { email: 'other@member.example' });
    await addToErasureList(list, [row('ana@member.example'), row('nobody@member.example')]);

    expect(await replayErasures(store, fingerprint, list, now)).toBe(1);
    expect(await findEnquiryById(store, erased.id)).toMatchObject({ email: '', version: 1 });
    expect(await findEnquiryById(store, later.id)).toMatchObject({ email: 'ana@member.example' });
    expect(await findEnquiryById(store, other.id)).toMatchObject({ email: other.email });
    expect(await replayErasures(store, fingerprint, list, now)).toBe(0);
  });

  test('what only the store knows is added to the list, and the list names nobody', async () => {
    const email = 'ana@member.example';
    await receive(store, { email });
    await erasePerson(store, fingerprint, { email, at: now, reason: 'request' });
    await replayErasures(store, fingerprint, list, now);
    await replayErasures(store, fingerprint, list, now);
    const text = await readFile(list, 'utf8');
    expect(text.trim().split('\n')).toHaveLength(1);
    expect(text).not.toContain('ana');
  });

  test('a list that cannot be read stops the start: somebody could come back', async () => {
    await addToErasureList(list, [row('ana@member.example')]);
    await writeFile(list, '{"person":"abc"', { flag: 'a' });
    await expect(replayErasures(store, fingerprint, list, now)).rejects.toThrow(/line 2$/);
    expect(list).toBe(join(database.options.dataDir, 'backups', 'erasures.jsonl'));
  });
});
