import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { createApp } from '../../server/app.ts';
import { openDatabase, type Store } from '../../server/database/open-database.ts';
import { thawEmail } from '../../server/emails/email.ts';
import { loadMailTemplates } from '../../server/emails/mail-templates.ts';
import { siteOrigins } from '../../server/env.ts';
import { nobodyCounts } from '../../server/metrics/observer.ts';
import { createReceiptPayloads } from '../../server/emails/receipt-mails.ts';
import { createTally } from '../../server/feedback/tally.ts';
import { loadAllPhrases, loadCalendar } from '../../server/open-parts.ts';
import { loadArticles } from '../../server/suggestions/locale-articles.ts';
import type { AppParts, AppSettings } from '../../server/web/app-parts.ts';
import { openBuiltSite } from '../../server/web/built-site.ts';
import { createTokenSigner } from '../../server/web/signed-token.ts';
import { hiddenFields } from '../../src/contact/fields.ts';
import { builtSite } from './built-site.ts';
import { fieldValue } from './html.ts';

export const publicOrigin = 'https://help.anlp.example';

/** A form that can be received as it is; only what a test is about need be given. */
export const filledIn = {
  name: 'Ljiljana Njego',
  email: 'ljiljana@member.example',
  relationship: 'member',
  topic: 'membership',
  message: 'How do I renew my membership?',
};

export interface TestAppOptions {
  now?: string;
  settings?: Partial<AppSettings>;
  parts?: Partial<AppParts>;
}

/** What of a post a test may want to be different; the rest is as our own page sends it. */
export interface PostOptions {
  headers?: Record<string, string>;
  /** The address at the other end of the socket; unset: one that nobody had before. */
  from?: string;
}

type Fields = Record<string, string> | readonly (readonly [string, string])[];

/** The whole handler on a real store, a built site and a clock that moves when it is told to. */
export interface TestApp {
  parts: AppParts;
  store: Store;
  dataDir: string;
  /** The lines that were logged, as they would be printed. */
  logged: string[];
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  post(path: string, fields: Fields | string, options?: PostOptions): Promise<Response>;
  request(path: string, init: RequestInit, from?: string): Promise<Response>;
  /** The hidden token of a form that is shown now. */
  formToken(locale?: string): Promise<string>;
  /** Shows a form, waits as long as a person needs, and sends it: a whole visit. */
  send(fields?: Record<string, string>, locale?: string): Promise<Response>;
  /** The mails in the outbox, the acknowledgement of each enquiry before the notice. */
  mails(): Promise<StoredEmail[]>;
  moveTo(instant: string): void;
  wait(duration: Temporal.DurationLike): void;
  /** As if it had just been made: nothing stored, nothing logged, the clock at its beginning. */
  empty(): Promise<void>;
  remove(): Promise<void>;
}

type StoredEmail = ReturnType<typeof thawEmail> & { kind: string };

/** An app that stands on nothing but this machine; whoever makes it removes it. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const beginning = Temporal.Instant.from(options.now ?? '2026-11-24T10:00:00Z');
  const clock = { now: beginning };
  const dataDir = await mkdtemp(join(tmpdir(), 'member-support-app-'));
  const given = options.parts?.store;
  const store = given ?? (await openDatabase({ dataDir }));
  const logged: string[] = [];
  const parts = await partsOn(store, clock, logged, options);
  const app = createApp(parts);
  let senders = 0;

  const request: TestApp['request'] = async (path, init, from) => {
    const remoteAddress = from ?? `fd00::${(senders += 1).toString(16)}:0:0:0:1`;
    return app.request(path, init, { incoming: { socket: { remoteAddress } } });
  };
  const post: TestApp['post'] = (path, fields, { headers = {}, from } = {}) =>
    request(
      path,
      { method: 'POST', body: bodyOf(fields), headers: { ...asSent, ...headers } },
      from,
    );
  const formToken: TestApp['formToken'] = async (locale = 'en') => {
    const page = await request(`/${locale}/contact/`, {});
    return fieldValue(await page.text(), hiddenFields.token) ?? '';
  };
  const wait: TestApp['wait'] = (duration) => (clock.now = clock.now.add(duration));
  return {
    parts,
    store,
    dataDir,
    logged,
    request,
    get: (path, headers = {}) => request(path, { headers }),
    post,
    formToken,
    async send(fields = {}, locale = 'en') {
      const token = await formToken(locale);
      wait({ seconds: 60 });
      const typed = { ...filledIn, [hiddenFields.token]: token, ...fields };
      return post(`/${locale}/contact/`, typed);
    },
    mails: () => mailsIn(parts),
    moveTo: (instant) => (clock.now = Temporal.Instant.from(instant)),
    wait,
    async empty() {
      await store.db.deleteFrom('webhook_event').execute();
      await store.db.deleteFrom('inbound_mail').execute();
      await store.db.deleteFrom('inbound_sweep').execute();
      await store.db.deleteFrom('sign_in').execute();
      await store.db.deleteFrom('staff_session').execute();
      await store.db.deleteFrom('desk_reading').execute();
      await store.db.deleteFrom('ended_contact').execute();
      await store.db.deleteFrom('outbox').execute();
      await store.db.deleteFrom('message').execute();
      await store.db.deleteFrom('act').execute();
      await store.db.deleteFrom('unannounced_enquiry').execute();
      await store.db.deleteFrom('enquiry').execute();
      await parts.tally.flush();
      await store.db.deleteFrom('article_count').execute();
      await store.db.deleteFrom('unanswered_question').execute();
      await store.db.deleteFrom('rare_word').execute();
      await store.db.deleteFrom('acknowledged_address').execute();
      await store.db.deleteFrom('mail_count').execute();
      logged.length = 0;
      clock.now = beginning;
    },
    async remove() {
      if (given === undefined) await store.close().catch(() => undefined);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

const asSent = {
  'content-type': 'application/x-www-form-urlencoded',
  origin: publicOrigin,
  'sec-fetch-site': 'same-origin',
};

function bodyOf(fields: Fields | string): string {
  if (typeof fields === 'string') return fields;
  const pairs = Array.isArray(fields) ? fields : Object.entries(fields);
  return new URLSearchParams(pairs as [string, string][]).toString();
}

/** What never changes and takes long to read; every app of a test file shares it. */
const unchanging = once(async () => {
  const site = openBuiltSite(builtSite);
  return {
    site,
    phrases: await loadAllPhrases(),
    articles: await loadArticles(site),
    templates: loadMailTemplates(),
    calendar: loadCalendar(),
    signer: createTokenSigner('a secret of the tests, long enough to be one'),
  };
});

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

async function partsOn(
  store: Store,
  clock: { now: Temporal.Instant },
  logged: string[],
  { settings, parts }: TestAppOptions,
): Promise<AppParts> {
  const made = await unchanging();
  const now = () => clock.now;
  const fingerprint = (text: string) => made.signer.fingerprint(text);
  return {
    ...made,
    store,
    tally: createTally({ store, now, fingerprint }),
    log: pino({ level: 'info', base: null }, { write: (line: string) => void logged.push(line) }),
    observer: nobodyCounts,
    settings: { ...testSettings, ...settings, ...originsOf(settings) },
    now,
    isStopping: () => false,
    onMailWaiting: () => {},
    onMailReceived: () => {},
    ...parts,
  };
}

/** As a server reads them: the handler is at the public origin unless it is told another. */
function originsOf(settings: Partial<AppSettings> = {}) {
  return siteOrigins({ publicOrigin: undefined, apiOrigin: undefined, ...settings }, publicOrigin);
}

const testSettings: AppSettings = {
  publicOrigin,
  apiOrigin: publicOrigin,
  mailFrom: 'ANLP member support <support@anlp.example>',
  mailReplyTo: 'support@anlp.example',
  teamEmail: 'team@anlp.example',
  webhookSecret: undefined,
  receiving: undefined,
  staffEmails: ['alice@team.example', 'boris@team.example'],
  deskOrigin: undefined,
  minFillSeconds: 3,
  acknowledgementsPerHour: 300,
  trustedProxies: undefined,
};

/** What is not made yet, as it would be made now. */
async function mailsIn(parts: AppParts): Promise<StoredEmail[]> {
  const make = createReceiptPayloads(parts);
  const rows = await parts.store.db
    .selectFrom('outbox')
    .selectAll()
    .orderBy('queued_at')
    .orderBy('enquiry_id')
    .orderBy('kind')
    .execute();
  const mails = rows.map(async ({ id, kind, enquiry_id, payload }) => {
    const about = { id, kind, enquiryId: enquiry_id ?? '' };
    return { ...thawEmail(payload || (await make(about))), kind };
  });
  return Promise.all(mails);
}
