import { actsOf } from '../enquiries/act.ts';
import { conversationOf } from '../enquiries/conversation.ts';
import { findEnquiryByReference } from '../enquiries/find-enquiry.ts';
import { listOpenEnquiries } from '../enquiries/list-enquiries.ts';
import { undeliveredEnquiries } from '../enquiries/undelivered-enquiries.ts';
import { readSettings } from '../env.ts';
import { mailsOfEnquiry } from '../inbound/mails-of-enquiry.ts';
import { openStore } from '../open-parts.ts';
import { startCommand } from './command-line.ts';
import { historyInFull } from './enquiry-history.ts';
import {
  enquiryAsJson,
  enquiryInFull,
  enquiryOnOneLine,
  jsonForTerminal,
  mailFacts,
} from './enquiry-lines.ts';

startCommand({
  name: 'enquiries',
  about:
    'Lists the open enquiries, the next expected first; with a reference, prints that one whole.',
  usage: [
    'ABCD-2345   one enquiry with everything that was written and done',
    '--json      for machines',
  ],
  options: { json: { type: 'boolean' } },
  allowsArguments: true,
  run: async ({ values, positionals }) => {
    const store = await openStore(readSettings());
    try {
      const asJson = values.json === true;
      const [reference] = positionals;
      return await (reference === undefined ? printOpen(asJson) : printOne(reference, asJson));
    } finally {
      await store.close();
    }

    async function printOpen(asJson: boolean): Promise<string | undefined> {
      const enquiries = await listOpenEnquiries(store);
      if (asJson) return printJson(enquiries.map(enquiryAsJson));
      for (const enquiry of enquiries) console.log(enquiryOnOneLine(enquiry));
      const undelivered = (await undeliveredEnquiries(store)).length;
      const work =
        undelivered === 0
          ? ''
          : ` ${undelivered} with no acknowledgement that arrived: find another way to their writers.`;
      return `${enquiries.length} open, the next expected first.${work}`;
    }

    async function printOne(reference: string, asJson: boolean): Promise<string | undefined> {
      const enquiry = await findEnquiryByReference(store, reference);
      if (enquiry === undefined) throw new Error(`No enquiry has the reference ${reference}`);
      const acts = await actsOf(store, enquiry.id);
      const conversation = await conversationOf(store, enquiry.id);
      const mails = await mailsOfEnquiry(store, enquiry.id);
      if (asJson) return printJson({ ...enquiryAsJson(enquiry), acts, conversation, mails });
      console.log(enquiryInFull(enquiry));
      for (const fact of mailFacts(mails)) console.log(fact);
      const history = historyInFull(acts, conversation);
      if (history !== '') console.log(`\n${history}`);
      return `${enquiry.reference} is ${enquiry.state}.`;
    }
  },
});

function printJson(value: unknown): undefined {
  console.log(jsonForTerminal(value));
}
