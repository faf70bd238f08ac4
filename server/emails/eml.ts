import { createHash } from 'node:crypto';
import { splitMailbox, thawEmail, type HeaderText, type Mailbox } from './email.ts';
import type { StoredMail } from './sender.ts';

/**
 * A stored mail as a message by RFC 5322 that any mail program opens: both parts in UTF-8 as
 * quoted-printable. The same mail always gives the same bytes.
 */
export function toEml({ payload, idempotencyKey, queuedAt }: StoredMail): string {
  const email = thawEmail(payload);
  const digest = createHash('sha256').update(idempotencyKey).digest('hex').slice(0, 32);
  const domain = splitMailbox(email.from).address.split('@').at(-1);
  const headers = [
    `Date: ${rfc5322Date(queuedAt)}`,
    `From: ${encodedMailbox(email.from)}`,
    `To: ${email.to.map(encodedMailbox).join(', ')}`,
    `Reply-To: ${encodedMailbox(email.reply_to)}`,
    `Subject: ${encodedText(email.subject)}`,
    `Message-ID: <${digest}@${domain}>`,
    ...Object.entries(email.headers).map(([name, text]) => `${name}: ${encodedText(text)}`),
    'MIME-Version: 1.0',
    `Content-Type: multipart/alternative;\r\n boundary="=_${digest}"`,
  ];
  const parts = [part('text/plain', email.text), part('text/html', email.html)];
  const body = parts.map((text) => `--=_${digest}\r\n${text}\r\n`).join('');
  return `${headers.join('\r\n')}\r\n\r\n${body}--=_${digest}--\r\n`;
}

function part(type: string, text: string): string {
  return [
    `Content-Type: ${type}; charset=utf-8`,
    'Content-Transfer-Encoding: quoted-printable',
    '',
    quotedPrintable(text),
  ].join('\r\n');
}

function rfc5322Date(instant: Temporal.Instant): string {
  return new Date(instant.epochMilliseconds).toUTCString().replace('GMT', '+0000');
}

function encodedMailbox(mailbox: Mailbox): string {
  const { name, address } = splitMailbox(mailbox);
  if (name === '') return address;
  return isAscii(name) ? `"${name}" <${address}>` : `${encodedWords(name)}\r\n <${address}>`;
}

function encodedText(text: HeaderText): string {
  return isAscii(text) ? text : encodedWords(text);
}

function isAscii(text: string): boolean {
  return /^[ -~]*$/.test(text);
}

/** RFC 2047: lines of at most 76 characters, header name included; no character is cut in two. */
function encodedWords(text: string): string {
  const chunks = [''];
  for (const character of text) {
    const longer = `${chunks.at(-1) ?? ''}${character}`;
    if (Buffer.byteLength(longer) <= 30) chunks[chunks.length - 1] = longer;
    else chunks.push(character);
  }
  return chunks
    .map((chunk) => `=?utf-8?B?${Buffer.from(chunk).toString('base64')}?=`)
    .join('\r\n ');
}

/** RFC 2045, 6.7: lines of at most 76 characters, broken after a space where there is one. */
function quotedPrintable(text: string): string {
  return text.replace(/\r\n?/g, '\n').split('\n').map(quotedLine).join('\r\n');
}

function quotedLine(line: string): string {
  const rest = [...Buffer.from(line)]
    .map(quotedByte)
    .join('')
    .replace(/[ \t]$/, quotedSpace);
  const lines: string[] = [];
  let start = 0;
  while (rest.length - start > 76) {
    const end = breakBefore(rest, start);
    lines.push(`${rest.slice(start, end)}=`);
    start = end;
  }
  return [...lines, rest.slice(start)].join('\r\n');
}

function quotedByte(byte: number): string {
  const isPlain = (byte >= 0x20 && byte <= 0x7e && byte !== 0x3d) || byte === 0x09;
  return isPlain ? String.fromCharCode(byte) : hex(byte);
}

/** A space at the end of a line would be lost on the way. */
function quotedSpace(space: string): string {
  return hex(space.charCodeAt(0));
}

function hex(byte: number): string {
  return `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Where to break a line that starts at `start`: after a space, so that a reference stays whole. */
function breakBefore(text: string, start: number): number {
  const limit = start + 75;
  const space = text.lastIndexOf(' ', limit - 1);
  if (space > start) return space + 1;
  const escape = text.slice(limit - 2, limit).indexOf('=');
  return escape === -1 ? limit : limit - 2 + escape;
}
