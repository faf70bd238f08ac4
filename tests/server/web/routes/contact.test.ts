import fc from 'fast-check';
import { BlockList } from 'node:net';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allLocales } from '../../../../content/locales.ts';
import { openDatabase } from '../../../../server/database/open-database.ts';
import { hiddenFields, lookFirst, visibleFields } from '../../../../src/contact/fields.ts';
import type { AppParts } from '../../../../server/web/app-parts.ts';
import { anyText } from '../../../support/any-text.ts';
import {
  createTestApp,
  filledIn,
  publicOrigin,
  type TestApp,
  type TestAppOptions,
} from '../../../support/app.ts';
import { escaped, fieldValue, mainOf, referencesIn, titleOf } from '../../../support/html.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

/** Runs a test on an app that differs in something. */
async function on(options: TestAppOptions, run: (other: TestApp) => Promise<void>): Promise<void> {
  const other = await createTestApp(options);
  try {
    await run(other);
  } finally {
    await other.remove();
  }
}

const enquiries = () => app.store.db.selectFrom('enquiry').selectAll().execute();
const elsewhere = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };

/** Everything typed, as it stands in the fields of a page. */
function typedIn(page: string): Record<string, string | undefined> {
  return Object.fromEntries(visibleFields.map((field) => [field, fieldValue(page, field)]));
}

describe('a form that is sent', () => {
  test('is answered with the receipt once it is stored with its two mails', async () => {
    const answer = await app.send();
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(
      new RegExp(`^${publicOrigin}/en/contact/received/[\\w.-]+$`),
    );
    const other = await openDatabase({ dataDir: app.dataDir });
    const stored = await other.db.selectFrom('enquiry').selectAll().execute();
    await other.close();
    expect(stored).toEqual([expect.objectContaining({ ...filledIn, locale: 'en', state: 'open' })]);
    expect((await app.mails()).map(({ kind }) => kind)).toEqual(['acknowledgement', 'team-notice']);
  });

  test.each(allLocales)('is received in %s', async (locale) => {
    const answer = await app.send({}, locale);
    expect(answer.headers.get('location')).toContain(`/${locale}/contact/received/`);
    expect(await enquiries()).toEqual([expect.objectContaining({ locale })]);
  });

  test('keeps the message as it was typed, but for line breaks and the form of accents', async () => {
    await app.send({ message: '  Cafe\u0301\r\nnext\rlast \n', name: '  Ana  ' });
    const [stored] = await enquiries();
    expect(stored).toMatchObject({ message: '  Café\nnext\nlast \n', name: 'Ana' });
  });

  test('is stored as it was typed, whatever that was', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const message = `About ${text}`;
        expect((await app.send({ message })).status).toBe(303);
        const lines = message
          .toWellFormed()
          .split(/\r\n|\r|\n/)
          .join('\n');
        const kept = lines.replaceAll('\0', '\ufffd').normalize('NFC');
        const [stored] = await enquiries();
        expect(stored?.message).toBe(kept);
        await app.empty();
      }),
      { numRuns: 60 },
    );
  });

  test('counts from the moment at which it came, not from that at which it was shown', async () => {
    app.moveTo('2026-11-24T16:59:30Z');
    await app.send();
    const [stored] = await enquiries();
    expect(stored).toMatchObject({
      received_at: '2026-11-24T17:00:30.000Z',
      counted_from: '2026-11-25',
      due_date: '2026-11-30',
      due_at: '2026-11-30T17:00:00.000Z',
    });
  });

  test('is received without a date when the calendar does not reach that far', async () => {
    app.moveTo('2031-06-02T10:00:00Z');
    const answer = await app.send();
    expect(answer.status).toBe(303);
    expect(await enquiries()).toEqual([expect.objectContaining({ due_date: null })]);
  });

  test('wakes whoever sends mail', async () => {
    let woken = 0;
    await on({ parts: { onMailWaiting: () => (woken += 1) } }, async (other) => {
      await other.send({ topic: '' });
      expect(woken).toBe(0);
      await other.send();
      expect(woken).toBe(1);
    });
  });
});

describe('a form that is sent twice', () => {
  async function sendTwice(first: Record<string, string>, second: Record<string, string>) {
    const one = await app.post('/en/contact/', { ...filledIn, ...first });
    app.wait({ seconds: 2 });
    const other = await app.post('/en/contact/', { ...filledIn, ...second });
    expect([one.status, other.status]).toEqual([303, 303]);
    return [one, other].map((answer) => answer.headers.get('location'));
  }

  test('with the same words is one enquiry with one reference', async () => {
    const token = { [hiddenFields.token]: await app.formToken() };
    app.wait({ minutes: 1 });
    const [first, second] = await sendTwice(token, token);
    expect(second).toBe(first);
    expect(await enquiries()).toHaveLength(1);
    expect(await app.mails()).toHaveLength(2);
  });

  const changes = {
    name: 'Ljiljana Njegoš',
    email: 'njego@member.example',
    relationship: 'other',
    topic: 'account',
    message: 'How do I renew my membership??',
  };

  test.each(visibleFields)('with another %s is a second enquiry, never silence', async (field) => {
    const token = { [hiddenFields.token]: await app.formToken() };
    const [first, second] = await sendTwice(token, { ...token, [field]: changes[field] });
    expect(second).not.toBe(first);
    expect((await enquiries()).map((row) => row[field])).toContain(changes[field]);
    expect(await enquiries()).toHaveLength(2);
  });

  test('from two visits with the same words is two enquiries', async () => {
    const visits = [await app.formToken(), await app.formToken()];
    const [one = '', other = ''] = visits;
    await sendTwice({ [hiddenFields.token]: one }, { [hiddenFields.token]: other });
    expect(await enquiries()).toHaveLength(2);
  });

  test('at the same moment is one enquiry', async () => {
    const fields = { ...filledIn, [hiddenFields.token]: await app.formToken() };
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => app.post('/en/contact/', fields)),
    );
    expect(new Set(answers.map((answer) => answer.headers.get('location'))).size).toBe(1);
    expect(await enquiries()).toHaveLength(1);
  });

  test('from a static host, without a token, is one enquiry for the same words only', async () => {
    const [first, second] = await sendTwice({}, {});
    expect(second).toBe(first);
    for (const field of visibleFields) await sendTwice({}, { [field]: changes[field] });
    expect(await enquiries()).toHaveLength(1 + visibleFields.length);
  });

  test('with a token that was altered is received as if it had none', async () => {
    const token = await app.formToken();
    const [first, second] = await sendTwice({ [hiddenFields.token]: `${token}x` }, {});
    expect(second).toBe(first);
  });
});

describe('a form with something to mend', () => {
  test.each(allLocales)('is shown again in %s with every problem', async (locale) => {
    const answer = await app.post(`/${locale}/contact/`, {});
    const page = await answer.text();
    expect(answer.status).toBe(422);
    const t = app.parts.phrases[locale];
    expect(titleOf(page).startsWith(`${t('form.error-prefix')} `)).toBe(true);
    expect(page).toContain(`<html lang="${locale}"`);
    expect(await enquiries()).toEqual([]);
    const summary = /<div class="error-summary".*?<\/div>/s.exec(mainOf(page))?.[0] ?? '';
    expect(linksIn(summary)).toEqual(visibleFields);
  });

  test('says "Error: " first in an English title', async () => {
    const page = await (await app.post('/en/contact/', filledInBut({ email: 'nobody' }))).text();
    expect(titleOf(page)).toMatch(/^Error: /);
  });

  test('keeps the token of the visit, so that sending it mended twice is one enquiry', async () => {
    const token = await app.formToken();
    const page = await app.post('/en/contact/', { [hiddenFields.token]: token });
    expect(fieldValue(await page.text(), hiddenFields.token)).toBe(token);
  });

  test('gets a token where it had none', async () => {
    const page = await app.post('/en/contact/', { [hiddenFields.token]: 'made up' });
    const token = fieldValue(await page.text(), hiddenFields.token) ?? '';
    expect(token).toMatch(/^[\w-]{22}\.\d+\.[\w-]{22}$/);
  });

  test('has no problem in fields that are fine', async () => {
    const page = await (await app.post('/en/contact/', filledInBut({ topic: '' }))).text();
    expect(linksIn(mainOf(page))).toEqual(['topic']);
    expect(page.match(/aria-invalid/g)).toHaveLength(1);
  });

  /** The fields that links within the page lead to, each of which the page must have. */
  function linksIn(html: string): string[] {
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id ?? '');
    return targets;
  }
});

function filledInBut(fields: Record<string, string>) {
  return { ...filledIn, ...fields };
}

describe('everything typed is kept', () => {
  const kept = { ...filledIn, name: 'A "B" <C> & \'D\'', message: '\n\n two\nlines </textarea>' };

  async function answered(how: Response, status: number): Promise<string> {
    const page = await how.text();
    expect(how.status).toBe(status);
    expect(typedIn(page)).toEqual(kept);
    expect(how.headers.get('cache-control')).toBe('private, no-cache');
    expect(await enquiries()).toEqual([]);
    return page;
  }

  test('when a field has to be mended', async () => {
    const long = { ...kept, message: 'a'.repeat(5001) };
    const page = await (await app.post('/en/contact/', long)).text();
    expect(typedIn(page)).toEqual(long);
    expect(page).toContain('It has 5001.');
  });

  test('when it came from another site', async () => {
    const answer = await app.post('/en/contact/', kept, { headers: elsewhere });
    const page = await answered(answer, 403);
    expect(page).toContain(app.parts.settings.mailReplyTo);
  });

  test('when articles are looked for first', async () => {
    const asking = { ...kept, [lookFirst.name]: lookFirst.value };
    await answered(await app.post('/en/contact/', asking), 200);
  });

  test('when one sender posts too often, who is told how long to wait', async () => {
    const from = '198.51.100.7';
    const answers = [];
    for (let n = 0; n < 70; n += 1) {
      // The posts of one sender count together, whatever the language.
      const locale = allLocales[n % allLocales.length];
      answers.push(await app.post(`/${locale}/contact/`, filledInBut({ topic: '' }), { from }));
    }
    const refused = answers.findIndex((answer) => answer.status === 429);
    expect(refused).toBeGreaterThanOrEqual(30);
    const answer = await app.post('/en/contact/', kept, { from });
    expect(Number(answer.headers.get('retry-after'))).toSatisfy(
      (seconds) => Number.isInteger(seconds) && seconds > 0 && seconds <= 600,
    );
    const page = await answered(answer, 429);
    expect(page).toContain(app.parts.settings.mailReplyTo);
    expect((await app.get('/en/contact/')).status).toBe(200);
    expect((await app.request('/en/contact/', {}, from)).status).toBe(200);
    expect((await app.post('/en/contact/', kept, { from: '198.51.100.8' })).status).toBe(303);
  });

  test('when the store is full, and is taken once there is room again', async () => {
    const roomLeft = await sql<{ pages: number }>`
      select max_page_count as pages from pragma_max_page_count`.execute(app.store.db);
    await sql`pragma max_page_count = 1`.execute(app.store.db);
    const { answer, message } = await sendUntilFull();
    expect(answer.status).toBe(503);
    expect(typedIn(await answer.text())).toEqual({ ...kept, message });
    expect(app.logged.join()).toContain('an enquiry could not be stored');
    expect(app.logged.join()).not.toContain(kept.email);
    await sql.raw(`pragma max_page_count = ${roomLeft.rows[0]?.pages}`).execute(app.store.db);
    expect((await app.post('/en/contact/', { ...kept, message })).status).toBe(303);
  });

  async function sendUntilFull() {
    for (let n = 0; ; n += 1) {
      const message = `${n}`.padEnd(5000, 'x');
      const answer = await app.post('/en/contact/', { ...kept, message });
      if (answer.status !== 303 || n > 100) return { answer, message };
    }
  }

  test('when our own code fails', async () => {
    await on({ parts: { articles: {} as AppParts['articles'] } }, async (broken) => {
      const page = await answered(await broken.post('/en/contact/', kept), 500);
      expect(page).toContain(broken.parts.settings.mailReplyTo);
      expect(broken.logged.join()).toMatch(/"at":"(src|server)\/[\w/.-]+:\d+"/);
    });
  });

  test('in the language of the form', async () => {
    const answer = await app.post('/sr-Latn/contact/', kept, { headers: elsewhere });
    const page = await answered(answer, 403);
    expect(page).toContain('<html lang="sr-Latn"');
    expect(page).toContain(escaped(app.parts.phrases['sr-Latn']('refusal.origin')));
  });
});

test('a fault in our mails costs nobody their enquiry', async () => {
  await on({ parts: { templates: {} as AppParts['templates'] } }, async (broken) => {
    const answer = await broken.send({ message: 'Is this kept?' });
    expect(answer.status).toBe(303);
    const receipt = await broken.get(
      answer.headers.get('location')?.replace(publicOrigin, '') ?? '',
    );
    expect(referencesIn(await receipt.text())).toHaveLength(1);
    await expect(broken.mails()).rejects.toThrow();
  });
});

test('members behind one proxy are each counted alone', async () => {
  const trustedProxies = new BlockList();
  trustedProxies.addAddress('10.0.0.1');
  await on({ settings: { trustedProxies } }, async (behind) => {
    const statuses = new Set<number>();
    for (let n = 0; n < 130; n += 1) {
      const headers = { 'x-forwarded-for': `198.51.100.${n % 2}` };
      const answer = await behind.post('/en/contact/', { name: '' }, { headers, from: '10.0.0.1' });
      statuses.add(answer.status);
      if (n === 100) expect([...statuses]).toEqual([422]);
    }
    expect([...statuses]).toEqual([422, 429]);
  });
});

test('whatever is typed stands in the page as text and as nothing else', async () => {
  const token = { [hiddenFields.token]: await app.formToken() };
  const shown = async (typed: Record<string, string>) => {
    const answer = await app.post('/en/contact/', { ...typed, ...token }, { headers: elsewhere });
    expect(answer.status).toBe(403);
    return answer.text();
  };
  const mark = 'ThisWasTyped';
  const pages = new Map<string, string>();
  for (const field of ['name', 'email', 'message'])
    pages.set(field, await shown({ [field]: mark }));
  const untouched = await shown({});
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...visibleFields), anyText, async (field, text) => {
      const expected = pages.get(field)?.replaceAll(mark, () => escaped(text.toWellFormed()));
      // A choice that is none of ours cannot be shown as chosen.
      expect(await shown({ [field]: text })).toBe(expected ?? untouched);
    }),
    { numRuns: 150 },
  );
});

describe('Look for an answer first', () => {
  const look = (fields: Record<string, string>) =>
    app.post('/en/contact/', { ...fields, [lookFirst.name]: lookFirst.value });

  test('shows articles for the message and stores nothing', async () => {
    const page = await (await look({ message: 'How do I cancel my subscription?' })).text();
    expect(mainOf(page)).toContain(
      'href="/en/help/change-or-cancel-subscription/?from=look-first"',
    );
    expect(await enquiries()).toEqual([]);
  });

  test('says so when no article fits', async () => {
    const page = await (await look({ message: 'zzzz qqqq' })).text();
    expect(page).toContain(escaped(app.parts.phrases.en('form.suggestions.none')));
  });

  test('asks for the message when there is none', async () => {
    const answer = await look({ name: 'Ana', message: ' \u200b ' });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain('href="#message"');
  });

  test('keeps the token, so that sending afterwards is the same visit', async () => {
    const token = await app.formToken();
    const page = await look({ message: 'renew', [hiddenFields.token]: token });
    expect(fieldValue(await page.text(), hiddenFields.token)).toBe(token);
  });

  test('any other button, and none, sends', async () => {
    const fields = { ...filledIn, [lookFirst.name]: 'send' };
    expect((await app.post('/en/contact/', fields)).status).toBe(303);
  });
});

describe('signs of a program', () => {
  async function received(fields: Record<string, string>) {
    const answer = await app.post('/en/contact/', { ...filledIn, ...fields });
    const receipt = await app.get(new URL(answer.headers.get('location') ?? '').pathname);
    return { answer, page: await receipt.text(), mails: await app.mails() };
  }

  async function expectOnlyTheMailWithheld(fields: Record<string, string>, reason: string) {
    const { answer, page, mails } = await received(fields);
    expect(answer.status).toBe(303);
    expect(await enquiries()).toEqual([
      expect.objectContaining({ ...filledIn, acknowledgement_reason: reason }),
    ]);
    expect(mails.map(({ kind }) => kind)).toEqual(['team-notice']);
    expect(referencesIn(mainOf(page))).toHaveLength(1);
    expect(page).toContain(escaped(app.parts.phrases.en('receipt.next.withheld')));
  }

  test('a filled trap withholds the acknowledgement and nothing else', async () => {
    await expectOnlyTheMailWithheld({ [hiddenFields.trap]: 'https://spam.example' }, 'honeypot');
  });

  test('a form sent sooner than a person could withholds the acknowledgement only', async () => {
    const token = await app.formToken();
    app.wait({ milliseconds: 2999 });
    await expectOnlyTheMailWithheld({ [hiddenFields.token]: token }, 'too-fast');
  });

  test('three seconds are long enough', async () => {
    const token = await app.formToken();
    app.wait({ seconds: 3 });
    const { page, mails } = await received({ [hiddenFields.token]: token });
    expect(mails).toHaveLength(2);
    expect(page).toContain(escaped(app.parts.phrases.en('receipt.next.acknowledged')));
  });

  test('with 0 seconds asked for, no form is too fast', async () => {
    await on({ settings: { minFillSeconds: 0 } }, async (patient) => {
      const token = await patient.formToken();
      await patient.post('/en/contact/', { ...filledIn, [hiddenFields.token]: token });
      expect(await patient.mails()).toHaveLength(2);
    });
  });

  test('a form without a token, as from a static host, is no sign', async () => {
    expect((await received({})).mails).toHaveLength(2);
  });

  test('the time counts from when the form was first shown, not from its last refusal', async () => {
    const token = await app.formToken();
    app.wait({ seconds: 10 });
    const again = await (await app.post('/en/contact/', { [hiddenFields.token]: token })).text();
    const { mails } = await received({
      [hiddenFields.token]: fieldValue(again, hiddenFields.token) ?? '',
    });
    expect(mails).toHaveLength(2);
  });
});

describe('whose form it is', () => {
  const post = (headers: Record<string, string>) =>
    app.request('/en/contact/', {
      method: 'POST',
      body: new URLSearchParams(filledIn).toString(),
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    });

  test.each([
    [303, {}],
    [303, { origin: publicOrigin }],
    [303, { 'sec-fetch-site': 'same-origin' }],
    [303, { origin: 'null', 'sec-fetch-site': 'same-origin' }],
    [303, { origin: 'http://127.0.0.1:8080', 'sec-fetch-site': 'same-origin' }],
    [303, { origin: publicOrigin, 'sec-fetch-site': 'cross-site' }],
    [403, { origin: 'null' }],
    [403, { origin: 'null', 'sec-fetch-site': 'cross-site' }],
    [403, { 'sec-fetch-site': 'cross-site' }],
    [403, { 'sec-fetch-site': 'same-site' }],
    [403, { origin: 'https://elsewhere.example' }],
    [403, { origin: `${publicOrigin}.elsewhere.example` }],
    [403, { origin: 'http://help.anlp.example' }],
  ])('%i for %j', async (status, headers) => {
    expect((await post(headers as Record<string, string>)).status).toBe(status);
    expect(await enquiries()).toHaveLength(status === 303 ? 1 : 0);
  });
});

describe('a post that is no form of ours', () => {
  const send = (body: string, type: string | undefined) =>
    app.request('/sr-Cyrl/contact/', {
      method: 'POST',
      body: new TextEncoder().encode(body),
      headers: { origin: publicOrigin, ...(type === undefined ? {} : { 'content-type': type }) },
    });
  const form = 'application/x-www-form-urlencoded';

  async function expectWords(answer: Response, status: number) {
    const page = await answer.text();
    expect(answer.status).toBe(status);
    expect(page).toContain('<html lang="sr-Cyrl"');
    expect(page).toContain(app.parts.settings.mailReplyTo);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    return page;
  }

  test.each(['application/json', 'multipart/form-data; boundary=x', 'text/plain', undefined])(
    'is told what to do when its type is %s',
    async (type) => {
      await expectWords(await send('name=a', type), 415);
    },
  );

  test('a charset beside the type is fine', async () => {
    expect((await send('name=a', `${form}; charset=UTF-8`)).status).toBe(422);
  });

  test('may have 64 KiB and not one byte more', async () => {
    const limit = 64 * 1024;
    expect((await send('name='.padEnd(limit, 'a'), form)).status).toBe(422);
    const page = await expectWords(await send('name='.padEnd(limit + 1, 'a'), form), 413);
    expect(page).toMatch(/5\.?000/);
  });

  test('a message of 5,000 of the longest characters fits', async () => {
    const answer = await app.send({ message: '🙂'.repeat(5000) });
    expect(answer.status).toBe(303);
  });

  test.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS'])('%s is answered in words', async (method) => {
    const answer = await app.request('/sr-Cyrl/contact/', { method });
    expect(answer.status).toBe(405);
    expect(answer.headers.get('allow')).toBe('GET, HEAD, POST');
    expect(await answer.text()).toContain('<html lang="sr-Cyrl"');
  });
});

describe('odd bodies', () => {
  const post = (body: string) => app.post('/en/contact/', body);

  test.each([
    ['nothing', ''],
    ['percent junk', '%%%=%ff&%zz&=&&a%=%u1234&name=%'],
    ['a thousand fields with one name', 'name=a&'.repeat(5000)],
    ['ten thousand names', Array.from({ length: 10_000 }, (_, n) => `${n}=`).join('&')],
    ['names of object parts', '__proto__=1&constructor=2&toString=3&__proto__[x]=4'],
    ['lone surrogates', 'message=%ED%A0%80&name=%ED%B0%80'],
    ['bytes that are no UTF-8', 'message=%C3%28%FF%FE'],
  ])('%s is a form with problems', async (_, body) => {
    expect((await post(body)).status).toBe(422);
  });

  test('the first of several fields with one name counts', async () => {
    const fields = [['name', 'First'], ...Object.entries(filledIn)] as [string, string][];
    await app.post('/en/contact/', fields);
    expect(await enquiries()).toEqual([expect.objectContaining({ name: 'First' })]);
  });

  test('no body makes a fault, whatever its bytes', async () => {
    const junk = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.tuple(fc.constantFrom(...visibleFields, '__proto__', ''), anyText))
        .map((pairs) => new URLSearchParams(pairs).toString()),
      fc.stringMatching(/^(name|email|message|topic|%[0-9a-g]?|[=&+;[\]])*$/),
    );
    await fc.assert(
      fc.asyncProperty(junk, async (body) => {
        expect([303, 422]).toContain((await post(body)).status);
      }),
      { numRuns: 200 },
    );
    expect(app.logged).toEqual([]);
  });
});

describe('the form as it is first shown', () => {
  test('has a token of its own and is kept by the browser alone', async () => {
    const answer = await app.get('/en/contact/');
    expect(answer.headers.get('cache-control')).toBe('private, no-cache');
    expect(await app.formToken()).not.toBe(await app.formToken());
  });

  test('says when a reply is due if it is sent now', async () => {
    const page = await (await app.get('/en/contact/')).text();
    expect(mainOf(page)).toContain('<time datetime="2026-11-27">');
    app.moveTo('2031-06-02T10:00:00Z');
    expect(mainOf(await (await app.get('/en/contact/')).text())).not.toContain('<time');
  });

  test('takes topic and message from the link that led to it', async () => {
    const page = await (await app.get('/en/contact/?topic=account&message=a%20%3Cb%3E')).text();
    expect(typedIn(page)).toMatchObject({ topic: 'account', message: 'a <b>', name: '' });
    expect(fieldValue(page, hiddenFields.token)).not.toBe('');
  });

  test('is the same markup as the form that is shown again', async () => {
    const token = await app.formToken();
    const formOf = (page: string) => /<form method="post".*?<\/form>/s.exec(mainOf(page))?.[0];
    const first = formOf(await (await app.get('/en/contact/')).text());
    const refused = app.post(
      '/en/contact/',
      { [hiddenFields.token]: token },
      { headers: elsewhere },
    );
    const again = formOf(await (await refused).text());
    const withoutToken = (form = '') =>
      form.replace(/<input[^>]*form_token[^>]*>/, '').replace(/\s+/g, ' ');
    expect(withoutToken(again)).toBe(withoutToken(first));
  });
});
