import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { delayReasons } from '../../../../content/delays.ts';
import { allLocales, type Locale } from '../../../../content/locales.ts';
import { createDelayMail } from '../../../../server/emails/delay-mail.ts';
import { delayEnquiry } from '../../../../server/enquiries/delay-enquiry.ts';
import { moveComplaint } from '../../../../server/enquiries/move-complaint.ts';
import { complaintUrl, statusUrl } from '../../../../server/web/enquiry-links.ts';
import { createTestApp, publicOrigin, type TestApp } from '../../../support/app.ts';
import { escaped, fieldValue, mainOf, titleOf, unescaped } from '../../../support/html.ts';
import { textOf } from '../../../support/markup.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

const path = (address: string) => address.replace(publicOrigin, '');

/** A member has written, on Tuesday 24 November at 10:01; the reply is due on Friday the 27th. */
async function sent(locale: Locale = 'en', fields: Record<string, string> = {}) {
  await app.send(fields, locale);
  const { id } = await app.store.db.selectFrom('enquiry').select('id').executeTakeFirstOrThrow();
  return {
    id,
    status: path(statusUrl(app.parts, locale, id)),
    complaint: path(complaintUrl(app.parts, locale, id)),
  };
}

async function mainAt(address: string): Promise<string> {
  const answer = await app.get(address);
  expect(answer.status).toBe(200);
  return mainOf(await answer.text());
}

const messages = () => app.store.db.selectFrom('message').selectAll().execute();
const mailKinds = async () => (await app.mails()).map(({ kind }) => kind);

describe.each(allLocales)('in %s', (locale) => {
  test('a delay is told by mail and on the page, with the new day first and the reason', async () => {
    const { id, status } = await sent(locale);
    const t = app.parts.phrases[locale];
    app.wait({ hours: 24 });
    const parts = { ...app.parts, noticeFor: createDelayMail(app.parts) };
    const mover = { actor: 'alice@team.example', at: app.parts.now() };
    const day = Temporal.PlainDate.from('2026-12-02');
    await delayEnquiry(parts, id, mover, { day, reason: 'closer-look' });
    const main = await mainAt(status);
    expect(/<time datetime="([^"]*)"/.exec(main)?.[1]).toBe('2026-12-02');
    // What somebody comes for stands before the facts.
    expect(main.indexOf('class="promised"')).toBeGreaterThan(0);
    expect(main.indexOf('class="promised"')).toBeLessThan(main.indexOf('class="facts"'));
    for (const key of [
      'delay.now-by',
      'delay.sorry',
      'delay.counts',
      'delay.first-promised',
    ] as const) {
      expect(main).toContain(escaped(t(key)));
    }
    expect(main).toContain(escaped(t('delay.reason.closer-look')));
    const mail = (await app.mails()).find(({ kind }) => kind === 'delay-notice');
    expect(mail?.html).toContain(`<html lang="${locale}"`);
    expect(mail?.html).toContain('datetime="2026-12-02"');
    expect(mail?.text).toContain(t('delay.reason.closer-look'));
    expect(mail?.text).toContain(status);
    expect(mail?.headers['Auto-Submitted']).toBe('auto-generated');
    expect(mail?.text).not.toContain('Ljiljana');
  });

  test('every reason for a delay, and every stage of a complaint, has its words', () => {
    const t = app.parts.phrases[locale];
    for (const reason of delayReasons) expect(t.isMissing(`delay.reason.${reason}`)).toBe(false);
  });

  test('a member makes it a complaint, once, after reading what that means', async () => {
    const { status, complaint } = await sent(locale);
    const t = app.parts.phrases[locale];
    expect(await mainAt(status)).toContain(complaint);
    const page = await mainAt(complaint);
    expect(page).toContain(escaped(t('complaint.confirm')));
    expect((await app.store.db.selectFrom('act').selectAll().execute()).length).toBe(0);
    const answer = await app.post(complaint, {});
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toContain(`${status}#complaint`);
    await app.post(complaint, {});
    const main = await mainAt(status);
    expect(main).toContain(escaped(t('complaint.stage.raised')));
    expect(main).toContain('datetime="2026-12-01"');
    expect((await mailKinds()).filter((kind) => kind === 'team-complaint')).toHaveLength(1);
    expect((await app.get(complaint)).status).toBe(303);
  });
});

describe('what a member adds', () => {
  test('is stored once, told to the team, and noted on the page without its words', async () => {
    const { status } = await sent();
    const words = { message: 'My number is 4711.' };
    const answers = await Promise.all([app.post(status, words), app.post(status, words)]);
    expect(answers.map((answer) => answer.status)).toEqual([303, 303]);
    expect((await app.post(status, words)).status).toBe(303);
    expect((await messages()).map(({ kind, author, text }) => [kind, author, text])).toEqual([
      ['from-member', 'member', 'My number is 4711.'],
    ]);
    expect((await mailKinds()).filter((kind) => kind === 'team-member-wrote')).toHaveLength(1);
    const main = await mainAt(status);
    expect(textOf(main)).toContain('You added something Tuesday 24 November 2026, 10:01am');
    expect(main).not.toContain('4711');
  });

  test('is two things when the words differ, or when they come again much later', async () => {
    const { status } = await sent();
    await app.post(status, { message: 'One' });
    await app.post(status, { message: 'Two' });
    app.wait({ minutes: 11 });
    await app.post(status, { message: 'Two' });
    expect((await messages()).map(({ text }) => text)).toEqual(['One', 'Two', 'Two']);
  });

  test.each([
    ['nothing', '  ', 'Enter your message'],
    ['too much', 'x'.repeat(5001), 'Message must be 5000 characters or fewer. It has 5001.'],
  ])('is %s: the page says what to mend and keeps it', async (_, message, words) => {
    const { status } = await sent();
    const answer = await app.post(status, { message });
    const page = await answer.text();
    expect(answer.status).toBe(422);
    expect(titleOf(page)).toMatch(/^Error: /);
    expect(page).toContain('<a href="#message">');
    expect(textOf(mainOf(page))).toContain(words);
    expect(fieldValue(page, 'message')).toBe(message);
    expect(await messages()).toEqual([]);
  });

  test('from another site is refused and kept', async () => {
    const { status } = await sent();
    const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
    const answer = await app.post(status, { message: 'Typed <here>' }, { headers });
    expect(answer.status).toBe(403);
    expect(fieldValue(await answer.text(), 'message')).toBe('Typed <here>');
    expect(await messages()).toEqual([]);
  });

  test('too often is refused and kept, and says how long to wait', async () => {
    const { status } = await sent();
    let answer = new Response();
    for (let post = 0; post < 61; post += 1) {
      answer = await app.post(status, { message: 'again' }, { from: '192.0.2.7' });
    }
    expect(answer.status).toBe(429);
    expect(answer.headers.get('retry-after')).toMatch(/^\d+$/);
    expect(fieldValue(await answer.text(), 'message')).toBe('again');
  });

  test('to a closed message is not stored, and can be copied from the page', async () => {
    const { status } = await sent();
    await sql`update enquiry set state = 'answered', outcome = 'replied'`.execute(app.store.db);
    expect(await mainAt(status)).not.toContain('<textarea');
    const answer = await app.post(status, { message: 'One more <thing>' });
    const page = await answer.text();
    expect(answer.status).toBe(409);
    expect(unescaped(page)).toContain('One more <thing>');
    expect(textOf(mainOf(page))).toContain('This message is closed');
    expect(await messages()).toEqual([]);
  });

  test('by a link that was altered is not found', async () => {
    const { status } = await sent();
    expect((await app.post(`${status}x`, { message: 'Hello' })).status).toBe(404);
  });
});

test('a message about a complaint is one from the moment it was received', async () => {
  const { status, complaint } = await sent('en', { topic: 'complaint' });
  expect(textOf(await mainAt(status))).toContain('We confirm it by Tuesday 1 December 2026');
  expect((await app.get(complaint)).status).toBe(303);
});

test('with the outcome the page says until when it can be appealed', async () => {
  const { id, status } = await sent('en', { topic: 'complaint' });
  const mover = { actor: 'alice@team.example', at: Temporal.Instant.from('2026-12-10T10:00:00Z') };
  await moveComplaint(app.store, id, mover, 'outcome');
  const text = textOf(await mainAt(status));
  expect(text).toContain('You can appeal until Thursday 24 December 2026');
  expect(text).toContain('Write to support@anlp.example and give your reference.');
});

test('of an answered message it says when and how, not what was answered', async () => {
  const { id, status } = await sent();
  await app.store.db
    .updateTable('enquiry')
    .set({ state: 'answered', outcome: 'replied', closed_at: '2026-11-25T09:30:00.000Z' })
    .where('id', '=', id)
    .execute();
  const text = textOf(await mainAt(status));
  expect(text).toContain('Answered or closed Wednesday 25 November 2026, 9:30am (London time)');
  expect(text).toContain('A person on our team answered you directly.');
});

test('a complaint from another site, and one by a link that was altered, is refused', async () => {
  const { status, complaint } = await sent();
  const headers = { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' };
  expect((await app.post(complaint, {}, { headers })).status).toBe(403);
  expect((await app.post(`${complaint}x`, {})).status).toBe(404);
  const statusToken = status.split('/').at(-1) ?? '';
  expect((await app.post(`/en/enquiry/complaint/${statusToken}`, {})).status).toBe(404);
  expect(await app.store.db.selectFrom('act').selectAll().execute()).toEqual([]);
});
