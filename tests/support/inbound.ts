import type { Engine, Store } from '../../server/database/open-database.ts';
import type { ActKind } from '../../server/enquiries/act.ts';
import { actsOf } from '../../server/enquiries/act.ts';
import { listOpenEnquiries } from '../../server/enquiries/list-enquiries.ts';
import type { InboundParts } from '../../server/inbound/inbound-parts.ts';
import type { Receiving } from '../../server/inbound/received-mail.ts';
import { createResendReceiving } from '../../server/inbound/resend-receiving.ts';
import { createTakeMail } from '../../server/inbound/take-mail.ts';
import { workNext, type InboundEvent, type WorkParts } from '../../server/inbound/work-next.ts';
import { createMailLimiter } from '../../server/mail-limits/mail-limiter.ts';
import { createClock } from '../../server/outbox/clock.ts';
import { createApp } from '../../server/app.ts';
import { thawEmail } from '../../server/emails/email.ts';
import { createTestApp, type TestApp, type TestAppOptions } from './app.ts';
import type { FakeMail } from './fake-inbox.ts';
import { startFakeResend, type FakeResend } from './fake-resend.ts';
import { createTestDatabase } from './test-store.ts';
import { receivedReport, signedWebhook, webhookSecret } from './webhooks.ts';

/** A handler that members write to by mail: real store, real SDK, a provider that is ours. */
export interface InboundTest {
  app: TestApp;
  store: Store;
  fake: FakeResend;
  receiving: Receiving;
  work: WorkParts;
  events: InboundEvent[];
  /** Posts a signed report to the webhook's address. */
  report(content: unknown, options?: { id?: string }): Promise<Response>;
  /** A mail comes, the provider tells of it, and it is taken in. */
  arrive(mail?: Partial<FakeMail>): Promise<FakeMail>;
  /** Takes in whatever is due. */
  takeAll(): Promise<void>;
  enquiries(): ReturnType<typeof listOpenEnquiries>;
  actKinds(enquiryId: string): Promise<ActKind[]>;
  /** Acknowledgements in the outbox, the oldest first. */
  acknowledgements(): Promise<ReturnType<typeof thawEmail>[]>;
  /** As if it had just been made. */
  empty(): Promise<void>;
  remove(): Promise<void>;
}

/** Makes one on an engine; whoever makes it removes it. */
export async function createInboundTest(
  engine: Engine,
  options: TestAppOptions = {},
): Promise<InboundTest> {
  const database = await createTestDatabase(engine);
  const store = await database.open();
  const fake = await startFakeResend();
  const receivingAccess = { apiKey: 're_receiving', baseUrl: fake.baseUrl };
  const app = await createTestApp({
    ...options,
    parts: { store, ...options.parts },
    settings: { webhookSecret, receiving: receivingAccess, ...options.settings },
  });
  const handler = createApp(app.parts);
  const receiving = createResendReceiving({ ...receivingAccess, timeoutMs: 10_000 });
  const events: InboundEvent[] = [];
  const work: WorkParts = {
    store,
    receiving,
    takeMail: createTakeMail(inboundParts(app)),
    clock: createClock(app.parts.now),
    random: () => 0.5,
    onEvent: (event) => events.push(event),
  };
  const report: InboundTest['report'] = async (content, signing) => {
    const { body, headers } = signedWebhook(content, signing);
    return handler.request('/webhooks/resend', { method: 'POST', body, headers });
  };
  const takeAll = async () => {
    while ((await workNext(work, 'a claimant')) !== 'none');
  };
  return {
    app,
    store,
    fake,
    receiving,
    work,
    events,
    report,
    takeAll,
    async arrive(about) {
      const mail = fake.inbox.receive(about);
      await report(receivedReport(mail));
      await takeAll();
      return mail;
    },
    enquiries: () => listOpenEnquiries(store),
    actKinds: async (id) => (await actsOf(store, id)).map(({ kind }) => kind),
    async acknowledgements() {
      const query = store.db.selectFrom('outbox').select('payload');
      const rows = await query.where('kind', '=', 'acknowledgement').orderBy('id').execute();
      return rows.map(({ payload }) => thawEmail(payload));
    },
    async empty() {
      await app.empty();
      fake.inbox.mails.length = 0;
      fake.inbox.fetched.length = 0;
      fake.inbox.answerWith(200);
      events.length = 0;
    },
    async remove() {
      await app.remove();
      await fake.stop();
      await database.remove();
    },
  };
}

/** What taking mail in needs, of an app. */
export function inboundParts(app: TestApp): InboundParts {
  const { signer, settings } = app.parts;
  const limiter = createMailLimiter({
    fingerprint: (text) => signer.fingerprint(text),
    acknowledgementsPerHour: settings.acknowledgementsPerHour,
  });
  return { ...app.parts, limiter };
}
