import { join } from 'node:path';
import { forgetDeleted } from '../database/forget-deleted.ts';
import type { Store } from '../database/open-database.ts';
import { removeMailFiles } from '../emails/remove-mail-files.ts';
import { readSettings, type Settings } from '../env.ts';
import { openStore } from '../open-parts.ts';
import { erasePerson } from '../retention/erase-person.ts';
import { addToErasureList, erasureListFile } from '../retention/erasure-list.ts';
import { reportRetention } from '../retention/report-retention.ts';
import { supportSecret } from '../support-secret.ts';
import { createTokenSigner } from '../web/signed-token.ts';
import { startCommand, type GivenOptions } from './command-line.ts';

startCommand({
  name: 'erase',
  about:
    "Removes one person's data: name, address, words, conversation and mails. Dates, topics and\n" +
    'figures stay. A copy of the store that is restored later learns of it from the list beside\n' +
    'the copies. Also run it after the same person has written again.',
  usage: [
    '--email ana@member.example   whose data',
    '--reason WORD                why, a word such as request (default)',
    '--report                     what is kept, what was cleared and when; erases nothing',
    '--json                       for machines',
  ],
  options: {
    email: { type: 'string' },
    reason: { type: 'string', default: 'request' },
    report: { type: 'boolean' },
    json: { type: 'boolean' },
  },
  run: async ({ values }) => {
    if ((values.email === undefined) === (values.report === undefined)) {
      throw new Error('Name a person with --email, or ask for the --report; --help shows how.');
    }
    const settings = readSettings();
    const store = await openStore(settings);
    try {
      return await (values.report === true
        ? printReport(store, values)
        : erase(settings, store, values));
    } finally {
      await store.close();
    }
  },
});

async function erase(
  settings: Settings,
  store: Store,
  { email, reason, json }: GivenOptions['values'],
): Promise<string | undefined> {
  const erasure = { email: addressOf(email), reason: wordOf(reason), at: now() };
  const signer = createTokenSigner(await supportSecret(settings.supportSecret, settings.dataDir));
  const erased = await erasePerson(store, (text) => signer.fingerprint(text), erasure);
  if (!erased.ok) {
    throw new Error(`${why[erased.problem]} Nothing was erased: try again in a minute.`);
  }
  await addToErasureList(erasureListFile(settings.dataDir), [erased.row]);
  await removeMailFiles(join(settings.dataDir, 'mail'), erased.enquiryIds);
  await forgetDeleted(store);
  const enquiries = erased.enquiryIds.length;
  if (json !== true) return summaryOf(enquiries);
  console.log(JSON.stringify({ enquiries, erasedAt: erased.row.erased_at }, null, 2));
  return undefined;
}

const why = {
  'mail-leaving': 'A mail to this person is being handed over at this moment.',
  'mail-arriving': 'A mail from this person has arrived and is not taken in yet.',
};

function summaryOf(enquiries: number): string {
  if (enquiries === 0)
    return 'Nothing here is from that address. Older copies will not bring it back.';
  return `Erased: ${enquiries} ${enquiries === 1 ? 'enquiry names' : 'enquiries name'} nobody any more.`;
}

async function printReport(
  store: Store,
  { json }: GivenOptions['values'],
): Promise<string | undefined> {
  const report = await reportRetention(store, now());
  if (json === true) {
    console.log(JSON.stringify(report, null, 2));
    return undefined;
  }
  const { lastRun } = report;
  console.log(
    lastRun === undefined
      ? 'The server has not cleared anything yet.'
      : `Last cleared ${lastRun.finishedAt.toString()}: ${lastRun.enquiries} enquiries, ${lastRun.mails} mails, ${lastRun.reports} reports of the provider.`,
  );
  return `${report.enquiriesDue} enquiries due, ${report.enquiriesAnonymised} anonymised, ${report.erasures} persons erased.`;
}

function addressOf(email: unknown): string {
  const address = String(email).trim();
  if (/^[^\s@]+@[^\s@]+$/.test(address)) return address;
  throw new Error(`--email is ${JSON.stringify(email)}, expected one address`);
}

/** A word, so that nothing about the person is written down. */
function wordOf(reason: unknown): string {
  if (typeof reason === 'string' && /^[a-z][a-z-]{0,39}$/.test(reason)) return reason;
  throw new Error(`--reason is ${JSON.stringify(reason)}, expected a word such as request`);
}

function now(): Temporal.Instant {
  return Temporal.Now.instant();
}
