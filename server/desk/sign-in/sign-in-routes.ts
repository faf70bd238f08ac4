import { setTimeout } from 'node:timers/promises';
import { Hono, type Context } from 'hono';
import { mailableAddress } from '../../../src/contact/email-address.ts';
import { normaliseAddress } from '../../../src/contact/typed-text.ts';
import { newReference } from '../../enquiries/reference.ts';
import { senderOf } from '../../web/sender.ts';
import type { DeskCookies } from '../cookies.ts';
import { readDeskForm } from '../desk-form.ts';
import type { DeskParts } from '../desk-parts.ts';
import { answerDeskPage, answerInDeskWords } from '../frame.ts';
import { say } from '../words.ts';
import { newSecret, secretHash } from './secret-hash.ts';
import { signInMail } from './sign-in-mail.ts';
import { linkMain, linkOverMain, sentMain, signInMain } from './sign-in-pages.ts';
import { requestSignIn, signInLimits } from './sign-in-request.ts';
import { findSignIn, spendSignIn, type ShownProof } from './spend-sign-in.ts';
import { sessionLimits, startSession } from './staff-session.ts';

/** Signing in by a mailed link, which only a pressed button spends, or by the code beside it. */
export function signInRoutes(parts: DeskParts, cookies: DeskCookies) {
  return new Hono()
    .get('/', (c) => showSignIn(parts, c))
    .post('/', async (c) => (await tooOften(parts, c)) ?? askForMail(parts, cookies, c))
    .get('/sent', (c) => showSent(parts, c))
    .post('/code', async (c) => (await tooOften(parts, c)) ?? useCode(parts, cookies, c))
    .get('/link/:token', (c) => showLink(parts, cookies, c))
    .post('/link/:token', async (c) => (await tooOften(parts, c)) ?? useLink(parts, cookies, c));
}

function showSignIn(parts: DeskParts, c: Context, typed = '', problem?: string) {
  return answerDeskPage(parts, c, {
    title: say('sign-in.title'),
    main: signInMain(typed, problem),
    status: problem === undefined ? 200 : 422,
    isRefused: problem !== undefined,
  });
}

/** Longer than either answer takes, so that its time does not tell who may sign in. */
const answerTakesMs = 250;

async function askForMail(parts: DeskParts, cookies: DeskCookies, c: Context) {
  const answerable = setTimeout(answerTakesMs);
  const form = await readDeskForm(parts, c);
  if (!form.ok) return form.answer;
  const typed = form.fields.get('email') ?? '';
  const address = mailableAddress(normaliseAddress(typed))?.toLowerCase();
  if (address === undefined) return showSignIn(parts, c, typed, say('sign-in.email.missing'));
  // A browser that asks twice may use the link of either mail.
  const browser = cookies.get(c, 'sign-in') ?? newSecret();
  cookies.set(c, 'sign-in', browser, signInLimits.goodForMinutes * 60);
  await writeRequest(parts, address, browser);
  await answerable;
  return c.redirect('/desk/sign-in/sent', 303);
}

async function writeRequest(parts: DeskParts, address: string, browser: string): Promise<void> {
  const now = parts.now();
  const secrets = { token: newSecret(), code: newReference().replace('-', '') };
  const mail = signInMail(parts, address, secrets, now);
  const request = {
    address_hash: parts.signer.fingerprint(address),
    token_hash: secretHash(secrets.token),
    code_hash: codeHash(parts, secrets.code),
    browser_hash: secretHash(browser),
    mail: parts.settings.staffEmails.includes(address) ? mail : undefined,
  };
  await requestSignIn(parts.store, request, now);
  parts.onMailWaiting();
}

function showSent(parts: DeskParts, c: Context, problem?: string) {
  return answerDeskPage(parts, c, {
    title: say('sign-in.sent.title'),
    main: sentMain(problem),
    status: problem === undefined ? 200 : 422,
    isRefused: problem !== undefined,
  });
}

async function useCode(parts: DeskParts, cookies: DeskCookies, c: Context) {
  const form = await readDeskForm(parts, c);
  if (!form.ok) return form.answer;
  const proof = { browserHash: browserHash(cookies, c), codeHash: typedCode(parts, form.fields) };
  return (await signIn(parts, cookies, c, proof)) ?? showSent(parts, c, wrongCode());
}

async function showLink(parts: DeskParts, cookies: DeskCookies, c: Context, problem?: string) {
  const token = c.req.param('token') ?? '';
  const request = await findSignIn(parts.store, secretHash(token), parts.now());
  const isSame = request?.browser_hash === browserHash(cookies, c);
  const isOver = request === undefined;
  return answerDeskPage(parts, c, {
    title: say(isOver ? 'sign-in.link.over.title' : 'sign-in.link.title'),
    main: isOver ? linkOverMain() : linkMain(token, isSame, problem),
    status: isOver ? 410 : problem === undefined ? 200 : 422,
    isRefused: problem !== undefined,
  });
}

async function useLink(parts: DeskParts, cookies: DeskCookies, c: Context) {
  const form = await readDeskForm(parts, c);
  if (!form.ok) return form.answer;
  const tokenHash = secretHash(c.req.param('token') ?? '');
  const codeHash = form.fields.has('code') ? typedCode(parts, form.fields) : undefined;
  const proof = { tokenHash, codeHash, browserHash: browserHash(cookies, c) };
  const problem = codeHash === undefined ? undefined : wrongCode();
  return (await signIn(parts, cookies, c, proof)) ?? showLink(parts, cookies, c, problem);
}

/** Under a new secret whatever the browser held before, and on to where it wanted to go. */
async function signIn(parts: DeskParts, cookies: DeskCookies, c: Context, proof: ShownProof) {
  const now = parts.now();
  const secret = await spendSignIn(parts.store, proof, now, async (transaction, addressHash) => {
    const email = parts.settings.staffEmails.find(
      (address) => parts.signer.fingerprint(address) === addressHash,
    );
    return email === undefined ? undefined : startSession(transaction, email, now);
  });
  if (secret === undefined) return undefined;
  cookies.set(c, 'sid', secret, sessionLimits.absoluteHours * 3600);
  cookies.remove(c, 'sign-in');
  const next = cookies.get(c, 'next') ?? '';
  cookies.remove(c, 'next');
  return c.redirect(/^\/desk\/(?:[A-Za-z0-9-]+\/?)*$/.test(next) ? next : '/desk/', 303);
}

async function tooOften(parts: DeskParts, c: Context) {
  const seconds = parts.limitPosts(senderOf(parts, c), parts.now());
  if (seconds === 0) return undefined;
  c.header('Retry-After', String(seconds));
  const text = say('guard.too-many', { minutes: Math.ceil(seconds / 60) });
  return answerInDeskWords(parts, c, { status: 429, title: say('guard.too-many.title'), text });
}

function browserHash(cookies: DeskCookies, c: Context): string | undefined {
  const browser = cookies.get(c, 'sign-in');
  return browser === undefined ? undefined : secretHash(browser);
}

/** With our secret in it: 40 bits could be guessed by whoever got hold of the table. */
function codeHash({ signer }: DeskParts, code: string): string {
  return signer.fingerprint(`code ${code}`);
}

function typedCode(parts: DeskParts, fields: URLSearchParams): string {
  const typed = fields.get('code') ?? '';
  return codeHash(parts, typed.toUpperCase().replace(/[^A-Z0-9]/g, ''));
}

function wrongCode(): string {
  return say('sign-in.code.wrong', { tries: signInLimits.wrongCodes });
}
