import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { allLocales } from '../../../../content/locales.ts';
import { createTestApp, publicOrigin, type TestApp } from '../../../support/app.ts';
import { escaped, mainOf } from '../../../support/html.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

/** Somebody gives the victim's address; the link that the victim then gets. */
async function linkFor(email: string, locale = 'en'): Promise<string> {
  await app.send({ email }, locale);
  const [acknowledgement] = await app.mails();
  const [link = ''] = /https:\S+\/not-you\/\S+/.exec(acknowledgement?.text ?? '') ?? [];
  expect(acknowledgement?.html).toContain(link);
  return link.replace(publicOrigin, '');
}

const acknowledgements = async () =>
  (await app.mails()).filter(({ kind }) => kind === 'acknowledgement').length;

const suppressed = () =>
  app.store.db
    .selectFrom('acknowledged_address')
    .select('suppressed_at')
    .where('suppressed_at', 'is not', null)
    .execute();

describe.each(allLocales)('the link for whoever did not write, in %s', (locale) => {
  test('asks, and only its button changes anything', async () => {
    const link = await linkFor('victim@member.example', locale);
    for (let times = 0; times < 2; times += 1) {
      const answer = await app.get(link);
      const page = await answer.text();
      expect(answer.status).toBe(200);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      expect(answer.headers.get('x-robots-tag')).toBe('noindex');
      expect(page).toContain(`<html lang="${locale}"`);
      expect(mainOf(page)).toContain(escaped(app.parts.phrases[locale]('not-you.button')));
      expect(mainOf(page)).not.toMatch(/victim|Ljiljana/);
    }
    await app.request(link, { method: 'HEAD' });
    expect(await suppressed()).toEqual([]);

    const done = await app.post(link, {});
    expect(done.status).toBe(200);
    expect(mainOf(await done.text())).toContain(
      escaped(app.parts.phrases[locale]('not-you.done.title')),
    );
    expect(await suppressed()).toHaveLength(1);
  });
});

test('afterwards the address is acknowledged no more, and what is written is stored all the same', async () => {
  const link = await linkFor('victim@member.example');
  expect((await app.post(link, {})).status).toBe(200);
  expect((await app.post(link, {})).status).toBe(200);
  const before = await acknowledgements();
  for (let times = 0; times < 3; times += 1) {
    expect((await app.send({ email: 'victim@member.example' })).status).toBe(303);
  }
  await app.send({ email: 'other@member.example' });
  expect(await acknowledgements()).toBe(before + 1);
  expect(await app.store.db.selectFrom('enquiry').select('id').execute()).toHaveLength(5);
});

test('a link that was altered, and one for another page, find nothing', async () => {
  const link = await linkFor('victim@member.example');
  const token = link.split('/').at(-1) ?? '';
  const id = token.split('.')[0] ?? '';
  for (const other of [`${token}x`, token.slice(0, -1), app.parts.signer.sign('status', id)]) {
    const path = link.replace(token, other);
    expect((await app.get(path)).status).toBe(404);
    expect((await app.post(path, {})).status).toBe(404);
  }
  expect(await suppressed()).toEqual([]);
});

test('another site cannot press the button', async () => {
  const link = await linkFor('victim@member.example');
  const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  const answer = await app.post(link, {}, { headers });
  expect(answer.status).toBe(403);
  expect(mainOf(await answer.text())).toContain(escaped(app.parts.phrases.en('not-you.button')));
  expect(await suppressed()).toEqual([]);
});
