import type { BlockList } from 'node:net';
import * as v from 'valibot';
import { dataDirOf } from './data-dir.ts';
import { splitMailbox, toHeaderText } from './emails/email.ts';
import {
  addressList,
  httpUrl,
  mailbox,
  networkList,
  origin,
  webhookSecret,
  wholeNumber,
} from './env-values.ts';
import { longestMailboxName, mailboxName } from './inbound/reply-address.ts';

const apiKey = v.pipe(v.string(), v.regex(/^[\x21-\x7e]+$/, 'a key without spaces'));

const schema = v.object({
  PORT: v.optional(wholeNumber(0, 65_535), '8080'),
  HOST: v.optional(
    v.pipe(v.string(), v.regex(/^[\w.:-]+$/, 'a host name or address')),
    '127.0.0.1',
  ),
  PUBLIC_ORIGIN: v.optional(origin),
  DESK_ORIGIN: v.optional(origin),
  API_ORIGIN: v.optional(origin),
  DATA_DIR: v.optional(v.string()),
  DATABASE_URL: v.optional(
    v.pipe(v.string(), v.regex(/^(sqlite:|postgres(ql)?:\/\/)./, 'sqlite:… or postgres://…')),
  ),
  RESEND_API_KEY: v.optional(apiKey),
  RESEND_WEBHOOK_SECRET: v.optional(webhookSecret),
  RESEND_RECEIVING_API_KEY: v.optional(apiKey),
  RESEND_BASE_URL: v.optional(httpUrl),
  MAIL_FROM: v.optional(mailbox, 'ANLP member support <support@anlp.example>'),
  MAIL_REPLY_TO: v.optional(mailbox, 'support@anlp.example'),
  TEAM_EMAIL: v.optional(mailbox, 'team@anlp.example'),
  STAFF_EMAILS: v.optional(addressList),
  RESEND_RATE_PER_SECOND: v.optional(wholeNumber(1, 1000), '2'),
  ACKNOWLEDGEMENTS_PER_HOUR: v.optional(wholeNumber(0, 1_000_000), '300'),
  MIN_FILL_SECONDS: v.optional(wholeNumber(0, 3600), '3'),
  TRUSTED_PROXIES: v.optional(networkList),
  METRICS_PORT: v.optional(wholeNumber(0, 65_535)),
  DRAIN_SECONDS: v.optional(wholeNumber(0, 10), '0'),
  SUPPORT_SECRET: v.optional(v.pipe(v.string(), v.minLength(32, 'at least 32 characters'))),
});

type Read = v.InferOutput<typeof schema>;

/** What the environment asks for, checked once at start; nothing else reads the environment. */
export interface Settings {
  port: number;
  host: string;
  /** Every absolute link begins with this. Unset only while `PORT=0` has no port yet. */
  publicOrigin: string | undefined;
  /** The one host on which the team's desk answers; unset: wherever the site is reached. */
  deskOrigin: string | undefined;
  /** Where the handler lives when the static site stands elsewhere; unset: at the public origin. */
  apiOrigin: string | undefined;
  dataDir: string;
  databaseUrl: string | undefined;
  resend: ResendAccess | undefined;
  /** Of the provider's webhooks; unset: it reports nothing to us. */
  webhookSecret: string | undefined;
  /** Set: mail that members send is taken in, and replies to our mails find their enquiry. */
  receiving: ResendAccess | undefined;
  mailFrom: string;
  mailReplyTo: string;
  teamEmail: string;
  /** Who may sign in to the desk, in lower case; without any there is no desk. */
  staffEmails: readonly string[];
  resendRatePerSecond: number;
  /** Of the whole site; beyond it they wait to be released. 0: no limit. */
  acknowledgementsPerHour: number;
  minFillSeconds: number;
  trustedProxies: BlockList | undefined;
  supportSecret: string | undefined;
  /** Of Prometheus metrics; unset: none. */
  metricsPort: number | undefined;
  /** For how long a process that was told to end answers on while it says so at `/healthz`. */
  drainSeconds: number;
}

/** What lets us call the provider; each key is allowed different things. */
export interface ResendAccess {
  apiKey: string;
  baseUrl: string | undefined;
}

/** The origin of a server that nobody told one, on the port that it takes by itself. */
export const defaultOrigin = 'http://localhost:8080';

/** Where the site is read, and where its forms, receipts and suggestions are answered. */
export interface SiteOrigins {
  publicOrigin: string;
  apiOrigin: string;
}

/** The origins that the settings name; `otherwise` is the public one where they name none. */
export function siteOrigins(
  settings: Pick<Settings, 'publicOrigin' | 'apiOrigin'>,
  otherwise = defaultOrigin,
): SiteOrigins {
  const publicOrigin = settings.publicOrigin ?? otherwise;
  return { publicOrigin, apiOrigin: settings.apiOrigin ?? publicOrigin };
}

export type EnvReading =
  { ok: true; settings: Settings; warnings: string[] } | { ok: false; problems: string[] };

/** Reads the environment, or says for each bad variable its value and what was expected. */
export function readEnv(environment: Record<string, string | undefined> = process.env): EnvReading {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = v.safeParse(schema, set);
  if (!result.success) return { ok: false, problems: result.issues.map(envProblem) };
  const problems = combinationProblems(result.output);
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, settings: toSettings(result.output), warnings: warningsOf(result.output) };
}

/** The settings of this process's environment; throws one line per bad variable. */
export function readSettings(): Settings {
  const reading = readEnv();
  if (reading.ok) return reading.settings;
  throw new Error(reading.problems.join('\n'));
}

const secretNames = [
  'RESEND_API_KEY',
  'RESEND_WEBHOOK_SECRET',
  'RESEND_RECEIVING_API_KEY',
  'SUPPORT_SECRET',
  'DATABASE_URL',
];

function envProblem(issue: v.InferIssue<typeof schema>): string {
  const name = v.getDotPath(issue) ?? 'environment';
  const value = secretNames.includes(name) ? '(hidden)' : JSON.stringify(issue.input);
  return `${name} is ${value}, expected ${issue.message}`;
}

function combinationProblems(read: Read): string[] {
  const problems: string[] = [];
  const isPostgres = read.DATABASE_URL?.startsWith('postgres') === true;
  if (isPostgres && read.SUPPORT_SECRET === undefined) {
    problems.push('SUPPORT_SECRET is not set, expected at least 32 characters with PostgreSQL');
  }
  if (takesMail(read) && mailboxName(read.MAIL_REPLY_TO).length > longestMailboxName) {
    const expected = `at most ${longestMailboxName} characters before the @ to receive mail`;
    problems.push(`MAIL_REPLY_TO is ${JSON.stringify(read.MAIL_REPLY_TO)}, expected ${expected}`);
  }
  return problems;
}

/** Mail is noticed by its webhook and fetched with its key; one without the other is of no use. */
function takesMail(read: Read): boolean {
  return read.RESEND_RECEIVING_API_KEY !== undefined && read.RESEND_WEBHOOK_SECRET !== undefined;
}

function warningsOf(read: Read): string[] {
  return [...sampleWarnings(read), ...receivingWarnings(read)];
}

function receivingWarnings(read: Read): string[] {
  if (read.RESEND_RECEIVING_API_KEY === undefined || takesMail(read)) return [];
  return ['RESEND_RECEIVING_API_KEY is set without RESEND_WEBHOOK_SECRET: no mail is taken in'];
}

function sampleWarnings(read: Read): string[] {
  const names = ['MAIL_FROM', 'MAIL_REPLY_TO', 'TEAM_EMAIL'] as const;
  const addressOf = (mailbox: string) => splitMailbox(toHeaderText(mailbox)).address;
  const samples = names.filter((name) => addressOf(read[name]).endsWith('.example'));
  if (samples.length === 0) return [];
  return [`${samples.join(', ')} still hold sample addresses under .example`];
}

function toSettings(read: Read): Settings {
  return {
    port: read.PORT,
    host: read.HOST,
    publicOrigin: read.PUBLIC_ORIGIN ?? originOf(read.PORT),
    deskOrigin: read.DESK_ORIGIN,
    apiOrigin: read.API_ORIGIN,
    dataDir: dataDirOf(read),
    databaseUrl: read.DATABASE_URL,
    resend: access(read.RESEND_API_KEY, read.RESEND_BASE_URL),
    webhookSecret: read.RESEND_WEBHOOK_SECRET,
    receiving: takesMail(read)
      ? access(read.RESEND_RECEIVING_API_KEY, read.RESEND_BASE_URL)
      : undefined,
    mailFrom: read.MAIL_FROM,
    mailReplyTo: read.MAIL_REPLY_TO,
    teamEmail: read.TEAM_EMAIL,
    staffEmails: read.STAFF_EMAILS ?? [],
    resendRatePerSecond: read.RESEND_RATE_PER_SECOND,
    acknowledgementsPerHour: read.ACKNOWLEDGEMENTS_PER_HOUR,
    minFillSeconds: read.MIN_FILL_SECONDS,
    trustedProxies: read.TRUSTED_PROXIES,
    supportSecret: read.SUPPORT_SECRET,
    metricsPort: read.METRICS_PORT,
    drainSeconds: read.DRAIN_SECONDS,
  };
}

function access(apiKey: string | undefined, baseUrl: string | undefined): ResendAccess | undefined {
  return apiKey === undefined ? undefined : { apiKey, baseUrl };
}

function originOf(port: number): string | undefined {
  return port === 0 ? undefined : `http://localhost:${port}`;
}
