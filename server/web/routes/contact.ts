import { Hono, type Context } from 'hono';
import { tokenField } from '../../../src/contact/contact-form.ts';
import { nothingTyped } from '../../../src/contact/fields.ts';
import { parseEnquiryForm } from '../../../src/contact/parse-enquiry-form.ts';
import { isBlank } from '../../../src/contact/typed-text.ts';
import { pageUrl } from '../../../src/page/paths.ts';
import { suggest } from '../../../src/suggestions/suggest.ts';
import { isStoreUnavailable } from '../../database/store-unavailable.ts';
import { countShown } from '../../feedback/count-offers.ts';
import { answerInWords } from '../answer-in-words.ts';
import type { RequestFacts, RouteParts } from '../app-parts.ts';
import {
  carriedFields,
  keptByBrowser,
  refusal,
  replyIfSentNow,
  showAgain,
  showForm,
} from '../contact-answers.ts';
import { errorName, errorPlace } from '../error-name.ts';
import { readFormBody } from '../form-body.ts';
import { newFormToken, readFormToken } from '../form-token.ts';
import { isFromOwnOrigin } from '../own-origin.ts';
import { refuseUnread } from '../refuse-unread.ts';
import { receiptUrl } from '../enquiry-links.ts';
import { readSentForm, type SentForm } from '../sent-form.ts';
import { senderOf } from '../sender.ts';

type Request = Context<RequestFacts>;

/** The form: shown, sent, and shown again with what is to be mended. */
export function contactRoutes(parts: RouteParts) {
  return new Hono<RequestFacts>()
    .get('/contact/', async (c) => showEmptyForm(parts, c))
    .post('/contact/', async (c) => {
      const body = await readFormBody(c.req.raw);
      if (!body.ok) return refuseUnread(parts, c, body.refused);
      const form = readSentForm(body.fields);
      return (await refuseSender(parts, c, form)) ?? answerForm(parts, c, form);
    })
    .all('/contact/', async (c) => refuseMethod(parts, c));
}

async function showEmptyForm(parts: RouteParts, c: Request) {
  const locale = c.get('locale');
  const token = newFormToken(parts.signer, parts.now());
  const carried = carriedFields(c.req.query());
  if (carried.topic !== '' || carried.message !== '') {
    return showForm(parts, c, 200, { typed: { ...nothingTyped, ...carried }, token });
  }
  c.header('Cache-Control', keptByBrowser);
  const page = await parts.frames.built(pageUrl(locale, 'contact/'), locale, {
    'form-token': tokenField(token),
    'reply-if-sent-now': replyIfSentNow(parts, locale),
  });
  return page === undefined ? c.notFound() : c.html(page);
}

function refuseMethod(parts: RouteParts, c: Request) {
  c.header('Allow', 'GET, HEAD, POST');
  return answerInWords(c, parts, { status: 405, locale: c.get('locale'), phrase: 'method' });
}

async function refuseSender(parts: RouteParts, c: Request, form: SentForm) {
  const locale = c.get('locale');
  if (!isFromOwnOrigin(c.req.raw.headers, parts.settings)) {
    return showAgain(parts, c, 403, form, { refusal: refusal(parts, locale, 'refusal.origin') });
  }
  const seconds = parts.limitPosts(senderOf(parts, c), parts.now());
  if (seconds === 0) return undefined;
  c.header('Retry-After', String(seconds));
  const minutes = Math.ceil(seconds / 60);
  const tooMany = refusal(parts, locale, 'refusal.too-many', { minutes });
  return showAgain(parts, c, 429, form, { refusal: tooMany });
}

function answerForm(parts: RouteParts, c: Request, form: SentForm) {
  return form.looksFirst ? lookForAnswer(parts, c, form) : sendForm(parts, c, form);
}

function lookForAnswer(parts: RouteParts, c: Request, form: SentForm) {
  if (isBlank(form.typed.message)) {
    const problem = { field: 'message', phrase: 'problem.look-first.missing' } as const;
    return showAgain(parts, c, 422, form, { problems: [problem] });
  }
  const locale = c.get('locale');
  const { message: text } = form.typed;
  const articles = suggest(parts.articles[locale].index, text).map(({ article }) => article);
  const asked = { locale, text, sender: form.typed };
  countShown(
    parts,
    'look-first',
    asked,
    articles.map(({ id }) => id),
  );
  return showAgain(parts, c, 200, form, { articles });
}

async function sendForm(parts: RouteParts, c: Request, form: SentForm) {
  const locale = c.get('locale');
  const parsed = parseEnquiryForm(form.typed);
  if (!parsed.ok) return showAgain(parts, c, 422, form, { problems: parsed.problems });
  try {
    const token = readFormToken(parts.signer, form.token);
    const receivedAt = parts.now();
    const how = { ...form, token, locale, receivedAt, sender: senderOf(parts, c) };
    const received = await parts.receiveForm(parsed.draft, how);
    parts.onMailWaiting();
    return c.redirect(receiptUrl(parts, locale, received.id), 303);
  } catch (cause) {
    return showUnstored(parts, c, form, cause);
  }
}

/** What was typed is kept whatever went wrong, in our store or in our code. */
function showUnstored(parts: RouteParts, c: Request, form: SentForm, cause: unknown) {
  const failure = { error: errorName(cause), at: errorPlace(cause) };
  parts.log.error(failure, 'an enquiry could not be stored');
  const locale = c.get('locale');
  return isStoreUnavailable(cause)
    ? showAgain(parts, c, 503, form, { refusal: refusal(parts, locale, 'refusal.store') })
    : showAgain(parts, c, 500, form, { refusal: refusal(parts, locale, 'fault') });
}
