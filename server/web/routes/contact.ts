import { Hono, type Context } from 'hono';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { tokenField } from '../../../src/contact/contact-form.ts';
import { nothingTyped } from '../../../src/contact/fields.ts';
import { parseEnquiryForm } from '../../../src/contact/parse-enquiry-form.ts';
import { isBlank } from '../../../src/contact/typed-text.ts';
import { pageUrl } from '../../../src/page/paths.ts';
import { suggest } from '../../../src/suggestions/suggest.ts';
import { isStoreUnavailable } from '../../database/store-unavailable.ts';
import { answerInWords } from '../answer-in-words.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import { carriedFields, refusal, replyIfSentNow, showAgain, showForm } from '../contact-answers.ts';
import { errorName } from '../error-name.ts';
import { readFormBody, formLimitBytes } from '../form-body.ts';
import { newFormToken, readFormToken } from '../form-token.ts';
import { isFromOwnOrigin } from '../own-origin.ts';
import { receiptUrl } from '../enquiry-links.ts';
import { readSentForm, type SentForm } from '../sent-form.ts';
import { senderOf } from '../sender.ts';

type Request = Context<RequestFacts>;

/** One sender may post this often in ten minutes; GETs are never refused for frequency. */
const postsPerTenMinutes = 60;

/** The form: shown, sent, and shown again with what is to be mended. */
export function contactRoutes(parts: RouteParts) {
  const limiter = new RateLimiterMemory({ points: postsPerTenMinutes, duration: 600 });
  return new Hono<RequestFacts>()
    .get('/contact/', async (c) => showEmptyForm(parts, c))
    .post('/contact/', async (c) => {
      const body = await readFormBody(c.req.raw);
      if (!body.ok) return refuseUnread(parts, c, body.refused);
      const form = readSentForm(body.fields);
      return (await refuseSender(parts, c, form, limiter)) ?? answerForm(parts, c, form);
    });
}

async function showEmptyForm(parts: RouteParts, c: Request) {
  const locale = c.get('locale');
  const token = newFormToken(parts.signer, parts.now());
  const carried = carriedFields(c.req.query());
  if (carried.topic !== '' || carried.message !== '') {
    return showForm(parts, c, 200, { typed: { ...nothingTyped, ...carried }, token });
  }
  c.header('Cache-Control', 'no-store');
  const page = await parts.frames.built(pageUrl(locale, 'contact/'), locale, {
    'form-token': tokenField(token),
    'reply-if-sent-now': replyIfSentNow(parts, locale),
  });
  return page === undefined ? c.notFound() : c.html(page);
}

/** A body that was not read: there is nothing typed to keep, so say what to change. */
function refuseUnread(parts: RouteParts, c: Request, refused: 'type' | 'size') {
  return answerInWords(c, parts, {
    status: refused === 'type' ? 415 : 413,
    locale: c.get('locale'),
    phrase: `refusal.${refused}`,
    values: { kilobytes: formLimitBytes / 1024 },
    otherWay: parts.settings.mailReplyTo,
  });
}

async function refuseSender(
  parts: RouteParts,
  c: Request,
  form: SentForm,
  limiter: RateLimiterMemory,
) {
  const locale = c.get('locale');
  if (!isFromOwnOrigin(c.req.raw.headers, [parts.settings.publicOrigin])) {
    return showAgain(parts, c, 403, form, { refusal: refusal(parts, locale, 'refusal.origin') });
  }
  const seconds = await secondsToWait(limiter, senderOf(parts, c));
  if (seconds === 0) return undefined;
  c.header('Retry-After', String(seconds));
  const minutes = Math.ceil(seconds / 60);
  const tooMany = refusal(parts, locale, 'refusal.too-many', { minutes });
  return showAgain(parts, c, 429, form, { refusal: tooMany });
}

async function secondsToWait(limiter: RateLimiterMemory, sender: string): Promise<number> {
  try {
    await limiter.consume(sender);
    return 0;
  } catch (refused) {
    if (refused instanceof RateLimiterRes)
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}

function answerForm(parts: RouteParts, c: Request, form: SentForm) {
  return form.looksFirst ? lookForAnswer(parts, c, form) : sendForm(parts, c, form);
}

function lookForAnswer(parts: RouteParts, c: Request, form: SentForm) {
  if (isBlank(form.typed.message)) {
    const problem = { field: 'message', phrase: 'problem.look-first.missing' } as const;
    return showAgain(parts, c, 422, form, { problems: [problem] });
  }
  const { index } = parts.articles[c.get('locale')];
  const articles = suggest(index, form.typed.message).map(({ article }) => article);
  return showAgain(parts, c, 200, form, { articles });
}

async function sendForm(parts: RouteParts, c: Request, form: SentForm) {
  const locale = c.get('locale');
  const parsed = parseEnquiryForm(form.typed);
  if (!parsed.ok) return showAgain(parts, c, 422, form, { problems: parsed.problems });
  try {
    const token = readFormToken(parts.signer, form.token);
    const receivedAt = parts.now();
    const received = await parts.receiveForm(parsed.draft, { ...form, token, locale, receivedAt });
    parts.onMailWaiting();
    return c.redirect(receiptUrl(parts, locale, received.id), 303);
  } catch (cause) {
    if (!isStoreUnavailable(cause)) throw cause;
    parts.log.error({ error: errorName(cause) }, 'the store cannot write');
    return showAgain(parts, c, 503, form, { refusal: refusal(parts, locale, 'refusal.store') });
  }
}
