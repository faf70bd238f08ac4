import { BlockList, isIP } from 'node:net';
import * as v from 'valibot';
import { mailableAddress } from '../src/contact/email-address.ts';
import { splitMailbox, toHeaderText, toMailbox } from './emails/email.ts';

/** A whole number written in digits, within bounds. */
export function wholeNumber(least: number, most: number) {
  const expected = `a whole number from ${least} to ${most}`;
  return v.pipe(
    v.string(),
    v.regex(/^\d{1,9}$/, expected),
    v.transform(Number),
    v.minValue(least, expected),
    v.maxValue(most, expected),
  );
}

/** Scheme, host and port of a site, spelt as browsers spell them. */
export const origin = v.pipe(
  v.string(),
  v.check(isOrigin, 'an origin such as https://help.example.org, without a path'),
  v.transform((value) => new URL(value).origin),
);

export const httpUrl = v.pipe(v.string(), v.check(isHttpUrl, 'an http or https address'));

/** One address that mail can be sent to, alone or behind a name. */
export const mailbox = v.pipe(
  v.string(),
  v.check(isMailbox, 'one email address, such as help@example.org or Help <help@example.org>'),
);

/** The secret of the provider's webhooks, as its dashboard shows it. */
export const webhookSecret = v.pipe(
  v.string(),
  v.check(isWebhookSecret, 'whsec_ and then Base64, as the page of the webhook shows it'),
);

/** Bare addresses by commas, each once and as mail programs compare them, in lower case. */
export const addressList = v.pipe(
  v.string(),
  v.check((list) => addresses(list).every(Boolean), 'email addresses, by commas'),
  v.transform((list) => [...new Set(addresses(list).map((address) => address ?? ''))]),
);

/** A comma-separated list of networks, or of single addresses. */
export const networkList = v.pipe(
  v.string(),
  v.check((list) => networks(list) !== undefined, 'networks such as 10.0.0.0/8, by commas'),
  v.transform(networks),
);

function isHttpUrl(value: string): boolean {
  return ['http:', 'https:'].includes(URL.parse(value)?.protocol ?? '');
}

function isOrigin(value: string): boolean {
  const url = URL.parse(value);
  return isHttpUrl(value) && url !== null && url.href === `${url.origin}/`;
}

function isWebhookSecret(value: string): boolean {
  const [, base64 = ''] = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(value) ?? [];
  return base64.length % 4 === 0 && Buffer.from(base64, 'base64').length >= 8;
}

/** By the same rule as every mail that is made, so that a bad value never waits for the first. */
function isMailbox(value: string): boolean {
  try {
    toMailbox(value);
    return !splitMailbox(toHeaderText(value)).name.includes('@');
  } catch {
    return false;
  }
}

function addresses(list: string): (string | undefined)[] {
  return list.split(',').map((entry) => mailableAddress(entry.trim().toLowerCase()));
}

function networks(list: string): BlockList | undefined {
  const blocks = new BlockList();
  const areAdded = list.split(',').map((entry) => addNetwork(blocks, entry.trim()));
  return areAdded.every(Boolean) ? blocks : undefined;
}

/** False when the entry is neither an address nor an address, a slash and a number of bits. */
function addNetwork(blocks: BlockList, entry: string): boolean {
  const [, address = '', bits] = /^([^/]*)(?:\/(\d{1,3}))?$/.exec(entry) ?? [];
  const family = isIP(address);
  const longest = family === 4 ? 32 : 128;
  const prefix = bits === undefined ? longest : Number(bits);
  if (family === 0 || prefix > longest) return false;
  blocks.addSubnet(address, prefix, family === 4 ? 'ipv4' : 'ipv6');
  return true;
}
