import type { Page } from 'playwright-core';
import type { Locale } from '../../content/locales.ts';
import {
  answeredUrl,
  complaintUrl,
  notYouUrl,
  receiptUrl,
  statusUrl,
  stillNeedUrl,
} from '../../server/web/enquiry-links.ts';
import { besidePath } from '../../src/page/paths.ts';
import { filledIn } from '../support/app.ts';
import {
  answerableMessage,
  decidedComplaint,
  delayed,
  replied,
  selfAnswered,
  unanswerable,
  written,
} from './enquiries.ts';
import type { Site } from './site.ts';

/** Where a page of a kind is, in the language of a locale. */
export interface Place {
  /** From the site's origin on. */
  path: string;
  /** What stands there, where a browser cannot be brought to ask for it by an address alone. */
  answer?: Response;
}

/** A page that looks or behaves in a way of its own. */
export interface PageKind {
  name: string;
  find(site: Site, locale: Locale): Place | Promise<Place>;
  /** What somebody does there before it is looked at. */
  use?(page: Page, site: Site, locale: Locale): Promise<void>;
}

const article = 'help/change-or-cancel-subscription/';
const elsewhere = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
const asMultipart = { 'content-type': 'multipart/form-data; boundary=x' };
type Fields = Record<string, string>;

/** Every kind of page that members meet. A new one is a line here. */
export const pageKinds: readonly PageKind[] = [
  { name: 'language chooser', find: () => ({ path: '/' }) },
  at('home', ''),
  at('home with a banner', '', (site) => site.later),
  at('statement', 'statement/'),
  at('statement, a clause that was linked', 'statement/#clause-3a'),
  {
    name: 'statement in two languages',
    find: (_, l) => ({ path: `/${l}/${besidePath(l === 'en' ? 'ar' : 'en')}#clause-3a` }),
  },
  at('help', 'help/'),
  at('help, a topic', 'help/#membership'),
  at('article', article),
  at('article that was no help', `${article}?helpful=no`),
  {
    name: 'article, coming from a receipt',
    find: async ({ app }, l) => {
      const token = app.parts.signer.sign('answered', await written(app, l));
      return { path: `/${l}/${article}?from=receipt&for=${token}` };
    },
  },
  at('privacy', 'privacy/'),
  at('accessibility', 'accessibility/'),
  at('search', 'search/'),
  searched('search that found articles', (site, l) => answerableMessage(site.app, l).slice(0, 60)),
  searched('search that found none', () => unanswerable),
  {
    name: 'search while writing',
    find: (_, l) => ({ path: `/${l}/search/` }),
    use: async (page, { app }, l) => {
      await page.locator('#q').fill(answerableMessage(app, l).slice(0, 60));
      await page.locator('#results .results a').first().waitFor();
    },
  },
  at('form', 'contact/'),
  posted('form with problems', 'contact/', {}),
  posted('form that is too long', 'contact/', { ...filledIn, message: 'x'.repeat(5001) }),
  {
    name: 'form, articles looked up first',
    find: async ({ app }, l) => {
      const fields = { message: answerableMessage(app, l), intent: 'look-first' };
      return { path: `/${l}/contact/`, answer: await app.post(`/${l}/contact/`, fields) };
    },
  },
  posted('form, no article found', 'contact/', { message: unanswerable, intent: 'look-first' }),
  {
    name: 'form, articles offered while writing',
    find: (_, l) => ({ path: `/${l}/contact/` }),
    use: async (page, { app }, l) => {
      await page.locator('#message').fill(answerableMessage(app, l));
      await page.locator('#suggestions a').first().waitFor();
    },
  },
  ofEnquiry('receipt', receiptUrl, written),
  ofEnquiry('receipt without articles', receiptUrl, (app, l) =>
    written(app, l, { message: unanswerable }),
  ),
  ofEnquiry('status, open', statusUrl, written),
  ofEnquiry('status, delayed', statusUrl, delayed),
  ofEnquiry('status, replied to', statusUrl, replied),
  ofEnquiry('status, answered by an article', statusUrl, selfAnswered),
  ofEnquiry('status, complaint', statusUrl, (app, l) => written(app, l, { topic: 'complaint' })),
  ofEnquiry('status, complaint decided', statusUrl, decidedComplaint),
  ofEnquiry('status, nothing added', statusUrl, written, { message: '' }),
  ofEnquiry('making it a complaint', complaintUrl, written),
  ofEnquiry('this answered my question', answeredUrl, written),
  ofEnquiry('this answered, no choice', answeredUrl, written, {}),
  ofEnquiry('this answered, done', answeredUrl, selfAnswered),
  ofEnquiry('this answered, too late', answeredUrl, replied),
  ofEnquiry('still need a reply', stillNeedUrl, selfAnswered),
  ofEnquiry('still need a reply, open again', stillNeedUrl, written),
  ofEnquiry('not you', notYouUrl, written),
  ofEnquiry('not you, done', notYouUrl, written, {}),
  {
    name: 'record before anything was counted',
    find: (site, l) => ({ path: `/${l}/performance/`, answer: site.emptyRecord(l) }),
  },
  at('record', 'performance/', (site) => site.later),
  at('not found', 'nowhere/'),
  at('not found on a static host', '404.html'),
  posted('403, form', 'contact/', filledIn, elsewhere),
  posted('403, button', article, { helpful: 'yes' }, elsewhere),
  posted('413', 'contact/', { message: 'x'.repeat(70_000) }),
  posted('415', 'contact/', filledIn, asMultipart),
  {
    name: '405',
    find: async ({ app }, l) => ({
      path: `/${l}/contact/`,
      answer: await app.request(`/${l}/contact/`, { method: 'PUT' }),
    }),
  },
  { name: '429', find: async (site, l) => tooOften(site, l) },
  at('503', 'performance/', (site) => site.failing),
  {
    name: '503, form',
    find: async ({ failing }, l) => ({
      path: `/${l}/contact/`,
      answer: await failing.post(`/${l}/contact/`, filledIn),
    }),
  },
];

/** A page at an address; `from` has it answered by another than the site's own app. */
function at(name: string, path: string, from?: (site: Site) => Site['app']): PageKind {
  return {
    name,
    find: async (site, locale) => {
      const address = `/${locale}/${path}`;
      if (from === undefined) return { path: address };
      return { path: address, answer: await from(site).get(address) };
    },
  };
}

function searched(name: string, words: (site: Site, locale: Locale) => string): PageKind {
  return {
    name,
    find: (site, locale) => {
      const query = new URLSearchParams({ q: words(site, locale) });
      return { path: `/${locale}/search/?${query.toString()}` };
    },
  };
}

function posted(name: string, path: string, fields: Fields, headers: Fields = {}): PageKind {
  return {
    name,
    find: async ({ app }, locale) => {
      const address = `/${locale}/${path}`;
      return { path: address, answer: await app.post(address, fields, { headers }) };
    },
  };
}

/** A page of one enquiry; with `fields`, what it says once these were posted to it. */
function ofEnquiry(
  name: string,
  addressOf: typeof statusUrl,
  made: typeof delayed,
  fields?: Fields,
): PageKind {
  return {
    name,
    find: async ({ app }, locale) => {
      const id = await made(app, locale);
      const { pathname: path } = new URL(addressOf(app.parts, locale, id));
      return fields === undefined ? { path } : { path, answer: await app.post(path, fields) };
    },
  };
}

async function tooOften({ app }: Site, locale: Locale): Promise<Place> {
  const path = `/${locale}/contact/`;
  for (let post = 0; ; post += 1) {
    const answer = await app.post(path, {}, { from: `192.0.2.${locale.length + 100}` });
    if (answer.status === 429 || post > 100) return { path, answer };
  }
}
