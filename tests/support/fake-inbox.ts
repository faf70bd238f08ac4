import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuse } from './fake-resend-faults.ts';

/** A mail as the provider received it; only what a test is about need be given. */
export interface FakeMail {
  id: string;
  created_at: string;
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  reply_to: string[];
  received_for: string[];
  message_id: string;
  subject: string;
  text: string | null;
  html: string | null;
  headers: Record<string, string> | null;
  attachments: {
    id: string;
    filename: string | null;
    content_type: string;
    content_disposition: string | null;
    content_id: string | null;
    size: number;
    content?: string;
  }[];
}

/** The mails that the provider holds for us, with the interface that gives them. */
export interface FakeInbox {
  readonly mails: FakeMail[];
  /** Ids that were asked for, in order. */
  readonly fetched: string[];
  receive(mail?: Partial<FakeMail>): FakeMail;
  /** From now on every call is answered with this status, or with a cut line; 200 ends it. */
  answerWith(status: number): void;
  answer(request: IncomingMessage, response: ServerResponse): void;
}

const json = { 'content-type': 'application/json' };

/** An inbox with nothing in it. */
export function createFakeInbox(): FakeInbox {
  const mails: FakeMail[] = [];
  const fetched: string[] = [];
  let status = 200;

  function list(response: ServerResponse, search: URLSearchParams): void {
    const newest = mails.toSorted((one, other) => other.created_at.localeCompare(one.created_at));
    const from = newest.findIndex(({ id }) => id === search.get('after')) + 1;
    const limit = Number(search.get('limit') ?? 20);
    const page = newest.slice(from, from + limit);
    const data = page.map(({ html, text, headers, ...listed }) => listed);
    const has_more = from + limit < newest.length;
    response.writeHead(200, json).end(JSON.stringify({ object: 'list', has_more, data }));
  }

  function give(response: ServerResponse, id: string): void {
    fetched.push(id);
    const mail = mails.find((one) => one.id === id);
    if (mail === undefined) return refuse(response, 404, 'not_found');
    response.writeHead(200, json).end(JSON.stringify({ object: 'email', ...mail }));
  }

  function giveAttachment(request: IncomingMessage, response: ServerResponse, path: string): void {
    const [, mailId, id] = /^\/emails\/receiving\/([^/]+)\/attachments\/([^/]+)$/.exec(path) ?? [];
    const mail = mails.find((one) => one.id === mailId);
    const attachment = mail?.attachments.find((one) => one.id === id);
    if (attachment === undefined) return refuse(response, 404, 'not_found');
    const download_url = `http://${request.headers.host ?? ''}/download/${attachment.content ?? ''}`;
    const given = { object: 'attachment', ...attachment, download_url, expires_at: '' };
    response.writeHead(200, json).end(JSON.stringify(given));
  }

  return {
    mails,
    fetched,
    receive(about = {}) {
      const id = about.id ?? crypto.randomUUID();
      const mail: FakeMail = { ...plainMail(id), ...about };
      mails.push(mail);
      return mail;
    },
    answerWith: (next) => void (status = next),
    answer(request, response) {
      const { pathname, searchParams } = new URL(request.url ?? '/', 'http://fake.example');
      if (status === 0) return void response.socket?.destroy();
      if (status === 429) response.setHeader('retry-after', 2);
      if (status !== 200) return refuse(response, status, 'application_error');
      if (pathname.startsWith('/download/')) {
        return void response.writeHead(200).end(pathname.slice('/download/'.length));
      }
      if (pathname === '/emails/receiving') return list(response, searchParams);
      if (pathname.includes('/attachments/')) return giveAttachment(request, response, pathname);
      give(response, decodeURIComponent(pathname.slice('/emails/receiving/'.length)));
    },
  };
}

function plainMail(id: string): FakeMail {
  return {
    id,
    created_at: '2026-11-24T10:00:00.000Z',
    from: 'Ljiljana Njego <ljiljana@member.example>',
    to: ['support@anlp.example'],
    cc: [],
    bcc: [],
    reply_to: [],
    received_for: ['support@anlp.example'],
    message_id: `<${id}@mail.member.example>`,
    subject: 'My membership',
    text: 'Hello, how do I renew my membership? I have tried twice and it did not work.',
    html: null,
    headers: { 'return-path': '<ljiljana@member.example>', 'mime-version': '1.0' },
    attachments: [],
  };
}
