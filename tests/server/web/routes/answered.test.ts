import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allLocales, type Locale } from '../../../../content/locales.ts';
import { actsOf } from '../../../../server/enquiries/act.ts';
import type { Outcome } from '../../../../server/enquiries/enquiry.ts';
import { reportFeedback } from '../../../../server/feedback/feedback-report.ts';
import { createTestApp, publicOrigin, type TestApp } from '../../../support/app.ts';
import { mainOf, referencesIn, titleOf, unescaped } from '../../../support/html.ts';
import { textOf } from '../../../support/markup.ts';

const article = 'change-or-cancel-subscription';
const message = 'How do I cancel my subscription?';
const elsewhere = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

const t = (locale: Locale) => app.parts.phrases[locale];
const pathOf = (address: string) => address.replace(publicOrigin, '');
const read = async (address: string) => {
  const answer = await app.get(pathOf(address));
  return { answer, page: await answer.text() };
};
const linkIn = (page: string, ending: RegExp) =>
  [...mainOf(page).matchAll(/(?:href|action)="([^"]*)"/g)]
    .map(([, href = '']) => unescaped(href))
    .find((href) => ending.test(href)) ?? '';

/** Sends a message and follows the links of its receipt. */
async function sent(locale: Locale = 'en', about: Record<string, string> = { message }) {
  const receipt = (await app.send(about, locale)).headers.get('location') ?? '';
  const { page } = await read(receipt);
  return {
    receipt,
    status: linkIn(page, /\/enquiry\//),
    answered: linkIn(page, /\/answered\?/),
    article: linkIn(page, /\/help\/[^"]*for=/),
  };
}

async function enquiry() {
  const row = await app.store.db.selectFrom('enquiry').selectAll().executeTakeFirstOrThrow();
  const acts = await actsOf(app.store, row.id);
  return { ...row, acts: acts.map(({ kind }) => kind) };
}

async function counted(kind: string) {
  await app.parts.tally.flush();
  const { counts } = await reportFeedback(app.store);
  return counts
    .filter((row) => row.kind === kind)
    .map(({ article, place, count }) => `${article} ${place} ${count}`);
}

const press = (address: string, choice: string = article, headers = {}) =>
  app.post(pathOf(address), { article: choice }, { headers });

/** Closes the only enquiry in another way than its member can. */
async function close(outcome: Outcome) {
  await app.store.db
    .updateTable('enquiry')
    .set({ state: 'answered', outcome, answering_article: article })
    .execute();
}

describe.each(allLocales)('“This answered my question” in %s', (locale) => {
  test('leads to a page that asks, and one press closes the enquiry naming the article', async () => {
    const about = { message: titleIn(locale, article) };
    const { answered, receipt, status } = await sent(locale, about);
    const { answer, page } = await read(answered);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-robots-tag')).toBe('noindex');
    expect(titleOf(page)).toContain(t(locale)('answered.title'));
    expect(mainOf(page)).toContain(`value="${article}"`);

    const pressed = await press(linkIn(page, /\/answered\?from=receipt/));
    expect(pressed.status).toBe(303);
    expect(await enquiry()).toMatchObject({
      state: 'answered',
      outcome: 'self-answered',
      answering_article: article,
      acts: ['self-answered'],
    });
    const said = t(locale)('answered.done-by', { title: titleIn(locale, article) });
    for (const address of [pressed.headers.get('location') ?? '', receipt, status]) {
      const text = textOf(mainOf((await read(address)).page));
      expect(text).toContain(textOf(said));
      expect(text).toContain(t(locale)('still-need.link'));
    }
    expect(await counted('answered')).toEqual([`${article} receipt 1`]);
  });

  test('taken back, it is open again and due when it was due before', async () => {
    const { answered, receipt } = await sent(locale);
    const before = await enquiry();
    await press(answered);
    app.wait({ hours: 1 });
    const ask = await read(linkIn((await read(answered)).page, /\/still-need$/));
    expect(titleOf(ask.page)).toContain(t(locale)('still-need.title'));
    expect(ask.answer.headers.get('cache-control')).toBe('no-store');
    const again = await app.post(pathOf(linkIn(ask.page, /\/still-need$/)), {});
    expect(again.status).toBe(303);
    const { page } = await read(again.headers.get('location') ?? '');
    expect(titleOf(page)).toContain(t(locale)('still-need.open.title'));
    expect(mainOf(page)).toContain('<time datetime="2026-11-27"');
    expect(await enquiry()).toMatchObject({
      state: 'open',
      due_at: before.due_at,
      acts: ['self-answered', 'reopened'],
    });
    expect(mainOf((await read(receipt)).page)).toContain('<time datetime="2026-11-27"');
    expect(await counted('reopened')).toEqual([`${article} status 1`]);
  });
});

function titleIn(locale: Locale, id: string): string {
  return app.parts.articles[locale].byId.get(id)?.title ?? '';
}

test('following links changes nothing, however often and by whichever method reads', async () => {
  const links = Object.values(await sent());
  for (const link of links) {
    for (const method of ['GET', 'HEAD']) {
      expect((await app.request(pathOf(link), { method })).status).toBe(200);
    }
  }
  expect(await enquiry()).toMatchObject({ state: 'open', version: 0, acts: [] });
});

test('a second press changes nothing and is told the same', async () => {
  const { answered } = await sent();
  const [first, second] = await Promise.all([press(answered), press(answered)]);
  expect([first.status, second.status]).toEqual([303, 303]);
  const stillNeed = linkIn((await read(answered)).page, /\/still-need$/);
  await app.post(pathOf(stillNeed), {});
  expect((await app.post(pathOf(stillNeed), {})).status).toBe(303);
  expect((await enquiry()).acts).toEqual(['self-answered', 'reopened']);
  expect(await counted('answered')).toEqual([`${article} receipt 1`]);
});

describe('what answered it', () => {
  test('is chosen already for whoever comes from that article', async () => {
    const { article: offered } = await sent();
    const { answer, page } = await read(offered);
    expect(new URL(offered, publicOrigin).pathname).toBe(`/en/help/${article}/`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    const asking = linkIn(page, /\/answered\?/);
    const { page: confirm } = await read(asking);
    expect(mainOf(confirm)).toMatch(new RegExp(`value="${article}" checked`));
    await press(linkIn(confirm, /\/answered\?/));
    expect(await counted('answered')).toEqual([`${article} article 1`]);
  });

  test('has to be chosen, and nothing is chosen for a member who was offered several', async () => {
    const { answered } = await sent();
    expect(mainOf((await read(answered)).page)).not.toContain('checked');
    for (const choice of ['', 'no-such-article', '__proto__']) {
      const answer = await press(answered, choice);
      const page = await answer.text();
      expect(answer.status).toBe(422);
      expect(titleOf(page)).toMatch(/^Error: /);
      expect(textOf(mainOf(page))).toContain(t('en')('answered.choose'));
    }
    expect((await enquiry()).state).toBe('open');
  });

  test('may be something else, which is no answer of any article', async () => {
    const { answered } = await sent();
    await press(answered, 'something-else');
    expect(await enquiry()).toMatchObject({ outcome: 'self-answered', answering_article: null });
    expect(textOf(mainOf((await read(answered)).page))).toContain(t('en')('answered.done'));
    expect(await counted('answered')).toEqual([]);
  });

  test('needs no choice where no article was offered', async () => {
    const { answered } = await sent('en', { message: 'zzzz' });
    const { page } = await read(answered);
    expect(page).not.toContain('type="radio"');
    expect(mainOf(page)).toContain('<input type="hidden" name="article" value="something-else"');
  });
});

describe('a press that comes too late', () => {
  test.each([
    ['replied', 'answered.replied'],
    ['spam', 'answered.closed'],
    ['contact-ended', 'answered.closed'],
  ] as const)('for an enquiry that was closed as %s is told so', async (outcome, phrase) => {
    const { answered } = await sent();
    const id = (await enquiry()).id;
    const stillNeed = `/en/contact/received/${app.parts.signer.sign('still-need', id)}/still-need`;
    await close(outcome);
    for (const address of [answered, stillNeed]) {
      expect((await press(address)).status).toBe(303);
      const { page } = await read(address);
      expect(titleOf(page)).toContain(t('en')(`${phrase}.title`));
      expect(textOf(mainOf(page))).toContain(t('en')(phrase));
      expect(mainOf(page)).not.toContain('<form');
    }
    expect(await enquiry()).toMatchObject({ outcome, acts: [] });
  });

  test('for one that the team closed naming an article can still ask for a reply', async () => {
    const { answered, status } = await sent();
    await close('article-named');
    const said = t('en')('answered.named-by', { title: titleIn('en', article) });
    for (const address of [answered, status]) {
      expect(textOf(mainOf((await read(address)).page))).toContain(said);
    }
    await app.post(pathOf(linkIn((await read(answered)).page, /\/still-need$/)), {});
    expect((await enquiry()).state).toBe('open');
  });

  test('and opens it again past the promised day is told that it is late', async () => {
    const { answered } = await sent();
    await press(answered);
    app.moveTo('2026-12-24T10:00:00Z');
    const stillNeed = linkIn((await read(answered)).page, /\/still-need$/);
    await app.post(pathOf(stillNeed), {});
    const { page } = await read(stillNeed);
    expect(textOf(mainOf(page))).toContain(t('en')('still-need.late'));
    expect(mainOf(page)).not.toContain('<time');
  });
});

describe('a press that is refused', () => {
  test('came from another site: in words, with the way back, and nothing changed', async () => {
    const { answered } = await sent('sr-Latn');
    const answer = await press(answered, article, elsewhere);
    const page = await answer.text();
    expect(answer.status).toBe(403);
    expect(page).toContain('<html lang="sr-Latn"');
    expect(linkIn(page, /\/answered$/)).not.toBe('');
    expect((await enquiry()).state).toBe('open');
  });

  test('is one of too many', async () => {
    const { answered } = await sent();
    const from = '2001:db8::1';
    const pressAgain = () => app.post(pathOf(answered), { article: '' }, { from });
    for (let time = 0; time < 60; time += 1) expect((await pressAgain()).status).toBe(422);
    const answer = await pressAgain();
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('is no form', async () => {
    const { answered } = await sent();
    const json = { headers: { 'content-type': 'application/json' } };
    expect((await app.post(pathOf(answered), '{}', json)).status).toBe(415);
  });
});

test('its link tells and does nothing but that, and an altered one is not found', async () => {
  const { answered, receipt, status } = await sent();
  const token = pathOf(answered).split('/')[4] ?? '';
  const others = [receipt, status].map((address) => address.split('/').at(-1) ?? '');
  const notFound = [
    `/en/contact/received/${token}`,
    `/en/enquiry/${token}`,
    `/en/contact/received/${token}/still-need`,
    `/en/contact/received/${token}x/answered`,
    ...others.map((other) => `/en/contact/received/${other}/answered`),
  ];
  for (const path of notFound) {
    expect((await app.get(path)).status).toBe(404);
    expect((await app.post(path, { article })).status).toBe(404);
  }
  const { page } = await read(answered);
  expect(referencesIn(mainOf(page))).toHaveLength(1);
  expect(page).not.toContain('/enquiry/');
});

test('the acknowledgement links there, and its articles know the enquiry', async () => {
  await app.send({ message });
  const [mail] = await app.mails();
  const [answered = ''] = /https:\S+\/answered\?from=mail/.exec(mail?.text ?? '') ?? [];
  expect((await read(answered)).answer.status).toBe(200);
  const [offered = ''] = /https:\S+\/help\/\S+for=\S+/.exec(mail?.text ?? '') ?? [];
  expect(linkIn((await read(offered)).page, /\/answered\?from=article/)).not.toBe('');
  expect(mail?.html).toContain('/answered?from=mail"');
});
