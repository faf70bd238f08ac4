import { Resend } from 'resend';
import { readFetchedMail, readListedMail } from './read-provider.ts';
import type {
  Fetched,
  FetchLater,
  Listed,
  MailEnvelope,
  OpenedAttachment,
  Receiving,
} from './received-mail.ts';

export interface ReceivingOptions {
  /** Needs full access: a key that may only send is refused. */
  apiKey: string;
  /** Unset: Resend's own address. */
  baseUrl?: string | undefined;
  /** Milliseconds for one call. Unset: 10 seconds. */
  timeoutMs?: number;
}

/** As many as the provider gives at once. */
const listedAtOnce = 100;

/** Fetches mail that Resend received. */
export function createResendReceiving(options: ReceivingOptions): Receiving {
  const { apiKey, baseUrl, timeoutMs = 10_000 } = options;
  const resend = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });
  const { receiving } = resend.emails;
  // The SDK hands these to fetch: a redirect must not carry the key elsewhere.
  const call = () => ({ signal: AbortSignal.timeout(timeoutMs), redirect: 'error' });
  return {
    async fetch(emailId) {
      const id = encodeURIComponent(emailId);
      const answer = await receiving.get(id, { html_format: 'cid' }, call());
      return fetchedOf(emailId, answer);
    },
    async list(after) {
      const page = { limit: listedAtOnce, ...(after !== undefined && { after }) };
      return listedOf(await receiving.list(page, call()));
    },
    async openAttachment(emailId, attachmentId) {
      const which = { emailId: encodeURIComponent(emailId), id: encodeURIComponent(attachmentId) };
      const { data } = await receiving.attachments.get(which, call());
      return data === null ? undefined : await download(data, timeoutMs);
    },
  };
}

/** What the SDK resolves to. With a broken provider neither data nor error need be there. */
interface Answer {
  data: unknown;
  error: unknown;
  headers?: Record<string, string> | null;
}

function fetchedOf(emailId: string, { data, error, headers }: Answer): Fetched {
  if (error === null && data !== null) {
    const mail = readFetchedMail(emailId, data);
    return mail === undefined
      ? { kind: 'gone', errorName: 'unreadable_answer' }
      : { kind: 'mail', mail };
  }
  const { name, status } = nameAndStatus(error);
  const isGone = [400, 404, 410, 422].includes(status);
  return isGone ? { kind: 'gone', errorName: name } : later(name, status, headers);
}

function listedOf({ data, error, headers }: Answer): Listed {
  const { name, status } = nameAndStatus(error);
  const page = data as { data?: unknown; has_more?: unknown } | null;
  if (!Array.isArray(page?.data)) return later(name, status, headers);
  const mails = page.data.map(readListedMail).filter((mail): mail is MailEnvelope => Boolean(mail));
  return { kind: 'list', mails, hasMore: page.has_more === true };
}

const minute = 60_000;

function later(errorName: string, status: number, headers: Answer['headers']): FetchLater {
  if (status === 429) {
    const seconds = Number(headers?.['retry-after'] ?? 1);
    const afterMs = Math.min(Math.max(seconds * 1000 || 1000, 0), 60 * minute);
    return { kind: 'later', errorName, afterMs, holdsForAll: true };
  }
  const isRefused = status === 401 || status === 403 || status === 405;
  const afterMs = isRefused ? 5 * minute : undefined;
  return { kind: 'later', errorName, afterMs, holdsForAll: isRefused };
}

/** Names are stored and logged, and what stands between us and Resend may have made one up. */
function nameAndStatus(error: unknown): { name: string; status: number } {
  const { name, statusCode } = (error ?? {}) as { name?: unknown; statusCode?: unknown };
  const isName = typeof name === 'string' && /^[a-z_]{1,64}$/.test(name);
  return {
    name: isName ? name : 'unreadable_answer',
    status: typeof statusCode === 'number' ? statusCode : 0,
  };
}

/** The link that the provider gives is good for a short while; nobody but us ever sees it. */
async function download(
  attachment: { download_url: string; filename?: string; content_type: string },
  timeoutMs: number,
): Promise<OpenedAttachment | undefined> {
  const signal = AbortSignal.timeout(timeoutMs);
  const answer = await fetch(attachment.download_url, { signal, redirect: 'error' }).catch(
    () => undefined,
  );
  if (answer?.ok !== true || answer.body === null) return undefined;
  const { filename: name = '', content_type: type } = attachment;
  return { name, type, body: answer.body };
}
