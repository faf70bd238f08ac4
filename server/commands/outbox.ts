import { readSettings } from '../env.ts';
import { openStore } from '../open-parts.ts';
import { reportOutbox, type UnsentMail } from '../outbox/outbox-report.ts';
import { startCommand } from './command-line.ts';

startCommand({
  name: 'outbox',
  about: 'Shows which mails wait to be sent, and which are parked and why.',
  usage: ['--json   for machines'],
  options: { json: { type: 'boolean' } },
  run: async ({ values }) => {
    const store = await openStore(readSettings());
    try {
      const report = await reportOutbox(store);
      if (values.json === true) {
        console.log(JSON.stringify(report, null, 2));
        return undefined;
      }
      for (const mail of report.waiting) console.log(mailOnOneLine('waits', mail));
      for (const mail of report.parked) console.log(mailOnOneLine('parked', mail));
      return `${report.waiting.length} waiting, ${report.parked.length} parked.`;
    } finally {
      await store.close();
    }
  },
});

function mailOnOneLine(state: string, mail: UnsentMail): string {
  const { queuedAt, kind, reference = '-', attempts, lastError = '' } = mail;
  const facts = [state, queuedAt.toString(), kind, reference, `${attempts} attempts`, lastError];
  return facts.join('  ').trimEnd();
}
