import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Store } from '../../../server/database/open-database.ts';
import { findEnquiryById, findEnquiryByReference } from '../../../server/enquiries/find-enquiry.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { newEnquiry } from '../../support/new-enquiry.ts';
import { createTestDatabase, engines, type TestDatabase } from '../../support/test-store.ts';

describe.each(engines)('finding an enquiry on %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  beforeEach(async () => {
    database = await createTestDatabase(engine);
    store = await database.open();
    const making = { newReference: () => 'ABCD-2345', mailsFor: () => [] };
    await receiveEnquiry(store, newEnquiry({ name: 'Ljiljana' }), making);
  });
  afterEach(() => database.remove());

  test.each(['ABCD-2345', 'abcd-2345', ' ABCD 2345 ', 'abcd2345'])(
    'a reference is found as people write it: %j',
    async (written) => {
      expect((await findEnquiryByReference(store, written))?.name).toBe('Ljiljana');
    },
  );

  test.each(['ABCD-2346', '', '%', "' or 1=1 --"])(
    '%j is no reference of ours',
    async (written) => {
      expect(await findEnquiryByReference(store, written)).toBeUndefined();
    },
  );

  test('an id that nobody has is not found', async () => {
    expect(await findEnquiryById(store, crypto.randomUUID())).toBeUndefined();
  });
});
