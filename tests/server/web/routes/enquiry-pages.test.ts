import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allLocales, type Locale } from '../../../../content/locales.ts';
import { createTestApp, filledIn, publicOrigin, type TestApp } from '../../../support/app.ts';
import { escaped, mainOf, referencesIn } from '../../../support/html.ts';
import { textOf } from '../../../support/markup.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

const read = async (address: string) => {
  const answer = await app.get(address.replace(publicOrigin, ''));
  return { answer, page: await answer.text() };
};

async function sent(locale: Locale = 'en', fields: Record<string, string> = {}) {
  const receipt = (await app.send(fields, locale)).headers.get('location') ?? '';
  const { page } = await read(receipt);
  const status = /href="([^"]*\/enquiry\/[^"/]+)"/.exec(mainOf(page))?.[1] ?? '';
  return { receipt, status };
}

const promisedDays = (page: string) =>
  [...mainOf(page).matchAll(/<time datetime="([^"]*)"/g)].map(([, day]) => day);

describe.each(allLocales)('receipt, status page and mail in %s', (locale) => {
  test('name the same reference and the same day', async () => {
    const { receipt, status } = await sent(locale);
    const [acknowledgement, notice] = await app.mails();
    const pages = [(await read(receipt)).page, (await read(status)).page];
    const [reference = ''] = referencesIn(mainOf(pages[0] ?? ''));
    expect(reference).not.toBe('');
    for (const page of pages) {
      expect(page).toContain(`<html lang="${locale}"`);
      expect(referencesIn(mainOf(page))).toEqual([reference]);
      expect(mainOf(page)).toMatch(new RegExp(`>${reference}<`));
      expect(promisedDays(page)[0]).toBe('2026-11-27');
    }
    expect(referencesIn(acknowledgement?.subject ?? '')).toEqual([reference]);
    expect(referencesIn(acknowledgement?.text ?? '')[0]).toBe(reference);
    expect(acknowledgement?.text).toContain(status);
    expect(acknowledgement?.html).toContain(status);
    expect(referencesIn(notice?.subject ?? '')).toEqual([reference]);
  });

  test('are each for whoever holds the link: kept by no cache and listed nowhere', async () => {
    const { receipt, status } = await sent(locale);
    for (const address of [receipt, status]) {
      const { answer, page } = await read(address);
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-robots-tag')).toBe('noindex');
      expect(page).toContain('<meta name="robots" content="noindex" />');
      expect((await read(address)).page).toBe(page);
    }
  });
});

test('every promised day stands in a time element that machines can read', async () => {
  const { receipt, status } = await sent();
  for (const address of [receipt, status]) {
    const days = promisedDays((await read(address)).page);
    expect(days.length).toBeGreaterThan(0);
    for (const day of days) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
});

test('the promise stays as it was made, whatever day it is read on', async () => {
  const { receipt, status } = await sent();
  app.moveTo('2031-05-05T10:00:00Z');
  for (const address of [receipt, status]) {
    expect(promisedDays((await read(address)).page)[0]).toBe('2026-11-27');
  }
});

test('nothing that was typed stands on them', async () => {
  const typed = { name: 'Marked <name>', email: 'marked@member.example', message: 'marked words' };
  const { receipt, status } = await sent('en', typed);
  for (const address of [receipt, status]) {
    expect((await read(address)).page).not.toMatch(/marked/i);
  }
});

test('an enquiry can be read in another language through the chooser', async () => {
  const { receipt } = await sent('en');
  const { page } = await read(receipt.replace('/en/', '/sr-Latn/'));
  expect(page).toContain('<html lang="sr-Latn"');
  expect(page).toContain(escaped(app.parts.phrases['sr-Latn']('receipt.title')));
});

describe('a link that was altered', () => {
  test('at any place is not found, in the language of its address', async () => {
    const { receipt } = await sent('sr-Latn');
    const token = receipt.split('/').at(-1) ?? '';
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      const altered = token.slice(0, at) + other + token.slice(at + 1);
      const { answer, page } = await read(`/sr-Latn/contact/received/${altered}`);
      expect(answer.status).toBe(404);
      expect(page).toContain('<html lang="sr-Latn"');
      expect(referencesIn(mainOf(page))).toEqual([]);
    }
  });

  test('is not the other kind of link, no prefix of one, and no enquiry of ours', async () => {
    const { receipt, status } = await sent();
    const [receiptToken = '', statusToken = ''] = [receipt, status].map(
      (address) => address.split('/').at(-1) ?? '',
    );
    const unknown = app.parts.signer.sign('receipt', '019ab3c4-0000-7000-8000-000000000000');
    for (const path of [
      `/en/enquiry/${receiptToken}`,
      `/en/contact/received/${statusToken}`,
      `/en/contact/received/${receiptToken}x`,
      `/en/contact/received/${receiptToken.slice(0, -1)}`,
      `/en/contact/received/${receiptToken}/`,
      `/en/contact/received/${receiptToken}%00`,
      `/en/contact/received/%ff`,
      `/en/contact/received/${unknown}`,
      '/en/contact/received/',
      '/en/enquiry/',
      '/en/enquiry/__proto__',
    ]) {
      expect((await app.get(path)).status).toBe(404);
    }
  });
});

test('a status page says how it ended, and promises nothing any more', async () => {
  const { status } = await sent();
  await sql`update enquiry set state = 'answered'`.execute(app.store.db);
  const { page } = await read(status);
  expect(textOf(mainOf(page))).toContain(app.parts.phrases.en('status.state.answered'));
  expect(promisedDays(page)).toEqual([]);
});

test('without a date the receipt and the status page say how soon', async () => {
  app.moveTo('2031-05-05T10:00:00Z');
  const { receipt, status } = await sent();
  for (const address of [receipt, status]) {
    const { answer, page } = await read(address);
    expect(answer.status).toBe(200);
    expect(textOf(mainOf(page))).toContain('within three working days');
    expect(promisedDays(page)).toEqual([]);
  }
});

test('a receipt offers the articles that were found when it was sent', async () => {
  const { receipt } = await sent('en', { message: 'How do I cancel my subscription?' });
  expect(mainOf((await read(receipt)).page)).toContain('/en/help/change-or-cancel-subscription/');
  const other = await sent('en', { ...filledIn, message: 'zzzz' });
  expect((await read(other.receipt)).page).not.toContain('class="suggestions"');
});
