import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { signIn, type StaffBrowser } from '../../support/desk.ts';
import { escaped, fieldValue, mainOf, referencesIn, titleOf } from '../../support/html.ts';

let app: TestApp;
let alice: StaffBrowser;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(async () => {
  await app.empty();
  alice = await signIn(app);
});
afterAll(() => app.remove());

/** Sends a message and gives the path of its page at the desk. */
async function written(fields: Record<string, string> = {}, locale = 'en'): Promise<string> {
  await app.send(fields, locale);
  const notices = (await app.mails()).filter(({ kind }) => kind === 'team-notice');
  return `/desk/enquiries/${referencesIn(notices.at(-1)!.subject)[0]!}`;
}

const versionOn = (page: string) => fieldValue(page, 'version') ?? '';

async function act(path: string, action: string, fields: Record<string, string> = {}) {
  const version = versionOn(await (await alice.get(path)).text());
  return alice.post(`${path}/${action}`, { version, ...fields });
}

const stored = async () => app.store.db.selectFrom('enquiry').selectAll().executeTakeFirstOrThrow();
const mailOf = async (kind: string) => (await app.mails()).find((mail) => mail.kind === kind);

describe('the page of an enquiry', () => {
  test('shows what was written as text, in its own direction, whatever it holds', async () => {
    const message = '<script>alert(1)</script>\n\u202Eevil\n"&amp;';
    const page = await (await alice.get(await written({ message }))).text();
    expect(page).toContain(`<blockquote class="said" dir="auto">${escaped(message)}</blockquote>`);
    expect(page).not.toContain('<script>alert');
  });

  test('says what was promised, why that day, and how much working time is left', async () => {
    const page = await (await alice.get(await written())).text();
    expect(page).toContain('<time datetime="2026-11-27">');
    expect(page).toContain('within our working hours, so we count from that day');
    expect(page).toContain('3 working days left');
  });

  test('writes down who read it and when', async () => {
    const path = await written();
    await alice.get(path);
    const readings = await app.store.db.selectFrom('desk_reading').selectAll().execute();
    const { id } = await stored();
    expect(readings.map(({ staff, what, enquiry_id }) => [staff, what, enquiry_id])).toEqual([
      ['alice@team.example', 'enquiry', id],
    ]);
  });

  test('is found by its reference as people type it, and not found otherwise', async () => {
    const path = await written();
    const typed = path.toLowerCase().replace('-', '').replace('desk/enquiries', 'desk/enquiries');
    expect((await alice.get(typed)).status).toBe(200);
    const answer = await alice.get('/desk/enquiries/AAAA-2222');
    expect([answer.status, titleOf(await answer.text())]).toEqual([
      404,
      'There is nothing at this address – Member support desk',
    ]);
  });
});

describe('an answer', () => {
  test('goes out in a frame in the member’s language, and is no automatic mail', async () => {
    const path = await written({ message: 'Како да продужим чланство?' }, 'sr-Latn');
    const text = 'It renews by itself.\n\nWrite again if it does not.';
    const answer = await act(path, 'answer', { answer: text, article: 'renew-membership' });
    expect(answer.status).toBe(303);
    const mail = (await mailOf('answer'))!;
    expect(mail.to).toEqual(['ljiljana@member.example']);
    expect(mail.subject).toMatch(/^Naš odgovor na vašu poruku \([A-Z0-9-]+\)$/);
    expect(mail.text).toContain(text);
    expect(mail.text).toContain('https://help.anlp.example/sr-Latn/help/renew-membership/');
    expect(mail.text).toContain('Tim ANLP-a');
    expect(mail.headers).toEqual({});
    expect((await stored()).outcome).toBe('replied');
  });

  test('keeps what somebody wrote in the mail as text too', async () => {
    const path = await written();
    await act(path, 'answer', { answer: '<b>No</b> [link](javascript:alert(1)) {reference}' });
    const mail = (await mailOf('answer'))!;
    expect(mail.html).toContain('&lt;b&gt;No&lt;/b&gt; [link](javascript:alert(1)) {reference}');
    expect(mail.text).toContain('<b>No</b> [link](javascript:alert(1)) {reference}');
  });

  test('is threaded on what the member wrote by mail', async () => {
    const path = await written();
    const { id } = await stored();
    await app.store.db
      .insertInto('message')
      .values({
        id: crypto.randomUUID(),
        enquiry_id: id,
        kind: 'from-member',
        author: 'member',
        at: '2026-11-24T11:00:00.000Z',
        text: 'And another thing',
        mail_message_id: '<abc@member.example>',
        attachments: '[]',
      })
      .execute();
    await act(path, 'answer', { answer: 'Both answered.' });
    expect((await mailOf('answer'))?.headers).toEqual({
      'In-Reply-To': '<abc@member.example>',
      References: '<abc@member.example>',
    });
  });

  test('on an older page does not overwrite what is newer, and is not lost', async () => {
    const path = await written();
    const before = versionOn(await (await alice.get(path)).text());
    const boris = await signIn(app, 'boris@team.example');
    await boris.post(`${path}/note`, { version: before, note: 'I ring her today' });
    const answer = 'My draft\nof an hour';
    const refused = await alice.post(`${path}/answer`, { version: before, answer });
    expect(refused.status).toBe(409);
    const page = await refused.text();
    expect(fieldValue(page, 'answer')).toBe(answer);
    expect(page).toContain('I ring her today');
    expect(titleOf(page)).toMatch(/^Error: /);
    expect(await mailOf('answer')).toBeUndefined();
    const again = await alice.post(`${path}/answer`, { version: versionOn(page), answer });
    expect(again.status).toBe(303);
  });

  test('pressed twice is sent once', async () => {
    const path = await written();
    const version = versionOn(await (await alice.get(path)).text());
    const press = () => alice.post(`${path}/answer`, { version, answer: 'Once.' });
    const statuses = (await Promise.all([press(), press()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([303, 409]);
    expect((await app.mails()).filter(({ kind }) => kind === 'answer')).toHaveLength(1);
  });

  test('without words is refused beside its field, with everything else kept', async () => {
    const path = await written();
    const refused = await act(path, 'answer', { answer: ' \u200b ', article: 'renew-membership' });
    expect(refused.status).toBe(422);
    const page = await refused.text();
    expect(page).toContain('Write the answer first');
    expect(page).toMatch(/value="renew-membership" checked/);
  });

  test('takes a saved reply in the member’s language after what was typed', async () => {
    const path = await written({}, 'de');
    const fields = { answer: 'Guten Morgen!', reply: 'membership-logo', step: 'add-reply' };
    const page = await (await act(path, 'answer', fields)).text();
    expect(fieldValue(page, 'answer')).toMatch(/^Guten Morgen!\n\nSie dürfen das Mitgliedslogo/);
    expect(page).toMatch(/value="use-the-membership-logo" checked/);
    expect(await mailOf('answer')).toBeUndefined();
  });
});

describe('what else can be done', () => {
  test('clause 3b: the mail names the article and says how to ask for a reply', async () => {
    const path = await written({}, 'fr');
    await act(path, 'name-article', { article: 'renew-membership' });
    const mail = (await mailOf('article-named'))!;
    expect(mail.text).toContain('https://help.anlp.example/fr/help/renew-membership/');
    expect(mail.text).toContain('J’ai encore besoin d’une réponse');
    expect((await stored()).answering_article).toBe('renew-membership');
  });

  test('clause 3b is not offered for somebody who is no member', async () => {
    const path = await written({ relationship: 'other' });
    expect(await (await alice.get(path)).text()).not.toContain('name-article');
    const refused = await act(path, 'name-article', { article: 'renew-membership' });
    expect(refused.status).toBe(422);
  });

  test('an answer by phone is written down with its London time', async () => {
    const path = await written();
    app.wait({ hours: 2 });
    alice = await signIn(app);
    const fields = {
      by: 'phone',
      'answered-on': '2026-11-24',
      'answered-at': '11:30',
      note: 'Told her',
    };
    expect((await act(path, 'record-answer', fields)).status).toBe(303);
    expect((await stored()).closed_at).toBe('2026-11-24T11:30:00.000Z');
    const early = { ...fields, 'answered-on': '2026-11-23' };
    expect(await (await act(path, 'record-answer', early)).text()).toContain(
      'The reply cannot come before the message',
    );
  });

  test('what was done stands in the history with who and when', async () => {
    const path = await written();
    await act(path, 'topic', { topic: 'payments' });
    await act(path, 'spam');
    const page = await (await act(path, 'undo-spam').then(() => alice.get(path))).text();
    expect(page).toMatch(/alice@team\.example<\/bdi>\s*<\/p>\s*<p>\s*Changed the topic/);
    expect(page).toContain('Marked it as spam');
    expect(page).toContain('Said it is no spam');
  });

  test('ending contact takes two people, and the receipt of what comes later promises nothing', async () => {
    const path = await written({}, 'de');
    const proposal = { reason: 'abuse', words: 'Insults', review: '2027-05-24' };
    expect((await act(path, 'end-contact', proposal)).status).toBe(303);
    const mine = await act(path, 'approve-ending');
    expect(await mine.text()).toContain('You proposed this. Somebody else has to decide.');
    alice = await signIn(app, 'boris@team.example');
    expect((await act(path, 'approve-ending')).status).toBe(303);
    const mail = (await mailOf('contact-ended'))!;
    expect(mail.text).toContain('Grund: beleidigende Worte');
    expect(mail.text).toContain('Montag, 24. Mai 2027');
    const count = (await app.mails()).length;
    const sent = await app.send({ message: 'Noch etwas' }, 'de');
    const { pathname } = new URL(sent.headers.get('location')!);
    const receipt = mainOf(await (await app.get(pathname)).text());
    expect((await app.mails()).length).toBe(count);
    expect(receipt).not.toMatch(/<time|Antwort|Versprechen/);
    expect(receipt).toContain('Ihre Nachricht ist eingegangen und gespeichert');
    const list = await (await alice.get('/desk/ended-contact')).text();
    expect(list).toContain('1 message came since');
    expect((await act(path, 'lift-ending')).status).toBe(303);
    await app.send({ message: 'Danke' }, 'de');
    expect((await app.mails()).length).toBe(count + 2);
  });
});
