import { openDatabase, type DatabaseOptions } from '../../server/database/open-database.ts';
import { createResendSender } from '../../server/emails/resend-sender.ts';
import { createClock } from '../../server/outbox/clock.ts';
import { oldestUnsentSeconds } from '../../server/outbox/outbox-report.ts';
import { createOutboxWorker } from '../../server/outbox/outbox-worker.ts';
import { nothingToMake } from './new-enquiry.ts';

/** A process that sends from a store until nothing waits there; prints how many it has sent. */
const {
  options,
  baseUrl,
  callsPerSecond = 1000,
  forMs = Infinity,
} = JSON.parse(process.argv[2] ?? '') as {
  options: DatabaseOptions;
  baseUrl: string;
  callsPerSecond?: number;
  /** How long to send although something waits; unset: until nothing waits. */
  forMs?: number;
};
const clock = createClock(() => Temporal.Now.instant());
const store = await openDatabase(options);
let sent = 0;
const worker = createOutboxWorker({
  store,
  clock,
  sender: createResendSender({ apiKey: 're_test', baseUrl }),
  makePayload: nothingToMake,
  random: Math.random,
  callsPerSecond,
  onEvent(event) {
    if (event.kind === 'fault') throw new Error('Cannot go on', { cause: event.error });
    if (event.kind === 'attempt' && event.step.kind === 'sent') sent += 1;
  },
});
worker.start();
const until = performance.now() + forMs;
while (performance.now() < until && (await oldestUnsentSeconds(store, clock.now())) !== undefined) {
  await clock.sleep(20, new AbortController().signal);
}
await worker.stop();
await store.close();
process.stdout.write(String(sent));
