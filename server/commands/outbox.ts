import { readSettings } from '../env.ts';
import { openStore } from '../open-parts.ts';
import { discardParked, retryParked } from '../outbox/mend-parked.ts';
import { reportOutbox, type UnsentMail } from '../outbox/outbox-report.ts';
import { releaseWithheld } from '../outbox/release-withheld.ts';
import type { Store } from '../database/open-database.ts';
import { startCommand, type GivenOptions } from './command-line.ts';

const now = () => Temporal.Now.instant();

startCommand({
  name: 'outbox',
  about: 'Shows which mails wait to be sent, which are parked or withheld, and why.',
  usage: [
    '--release      sends the acknowledgements that were withheld in a surge',
    '--retry ID     tries a parked mail again, or all of them; it may then arrive twice',
    '--discard ID   never sends a parked mail, or all of them',
    '--json         for machines',
  ],
  options: {
    release: { type: 'boolean' },
    retry: { type: 'string' },
    discard: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async (given) => {
    const store = await openStore(readSettings());
    try {
      return (await change(store, given)) ?? (await show(store, given.values.json === true));
    } finally {
      await store.close();
    }
  },
});

/** Does what was asked for, if anything; a running server sends what became due within a second. */
async function change(store: Store, { values }: GivenOptions): Promise<string | undefined> {
  const { retry, discard } = values as { retry?: string; discard?: string };
  if (values.release === true) return `${await releaseWithheld(store, now())} released.`;
  if (retry !== undefined)
    return found(await retryParked(store, retry, now()), 'to be tried again');
  if (discard !== undefined) return found(await discardParked(store, discard), 'discarded');
  return undefined;
}

function found(count: number, done: string): string {
  if (count === 0)
    throw new Error('No parked mail has this id: npm run outbox shows which there are');
  return `${count} ${done}.`;
}

async function show(store: Store, asJson: boolean): Promise<string | undefined> {
  const report = await reportOutbox(store, now());
  if (asJson) {
    console.log(JSON.stringify(report, null, 2));
    return undefined;
  }
  const { waiting, parked, withheld, shut } = report;
  if (shut !== undefined)
    console.log(`Nothing is sent until ${shut.until.toString()}: ${shut.because ?? ''}`);
  for (const mail of waiting) console.log(mailOnOneLine('waits', mail));
  for (const mail of parked) console.log(mailOnOneLine('parked', mail));
  for (const mail of withheld) console.log(mailOnOneLine('withheld', mail));
  return `${waiting.length} waiting, ${parked.length} parked, ${withheld.length} withheld.`;
}

function mailOnOneLine(state: string, mail: UnsentMail): string {
  const { id, queuedAt, kind, reference = '-', attempts, lastError = '' } = mail;
  const facts = [
    state,
    queuedAt.toString(),
    kind,
    reference,
    `${attempts} attempts`,
    lastError,
    id,
  ];
  return facts.filter((fact) => fact !== '').join('  ');
}
