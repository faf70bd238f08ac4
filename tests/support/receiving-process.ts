import { openDatabase, type DatabaseOptions } from '../../server/database/open-database.ts';
import { receiveEnquiry } from '../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../server/enquiries/reference.ts';
import { mailsOf, newEnquiry } from './new-enquiry.ts';

/** A process that receives so many enquiries, four at a time; prints their references. */
const { options, count } = JSON.parse(process.argv[2] ?? '') as {
  options: DatabaseOptions;
  count: number;
};
const store = await openDatabase(options);
const references: string[] = [];
async function receiveSome(): Promise<void> {
  while (references.length < count) {
    const enquiry = newEnquiry();
    const mailsFor = (reference: string) => mailsOf(enquiry, reference);
    const receipt = await receiveEnquiry(store, enquiry, { newReference, mailsFor });
    references.push(receipt.enquiry.reference);
  }
}
await Promise.all([1, 2, 3, 4].map(receiveSome));
await store.close();
process.stdout.write(JSON.stringify(references));
