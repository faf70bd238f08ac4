import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createTestApp, filledIn, publicOrigin, type TestApp } from '../../../support/app.ts';
import { escaped, mainOf } from '../../../support/html.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

const victim = 'victim@member.example';

/** What a stranger sees who writes in somebody's name, without what differs for everybody. */
async function seenBy(email: string, from?: string) {
  const answer = await app.post(
    '/en/contact/',
    { ...filledIn, email, message: crypto.randomUUID() },
    from === undefined ? {} : { from },
  );
  const location = answer.headers.get('location') ?? '';
  const receipt = mainOf(await (await app.get(location.replace(publicOrigin, ''))).text());
  const neutral = (text: string) =>
    text
      .replace(/(?:received|enquiry)\/[\w.-]+/g, 'TOKEN')
      .replace(/[A-Z2-9]{4}-[A-Z2-9]{4}/g, 'REFERENCE');
  return {
    status: answer.status,
    headers: [...answer.headers.keys()].toSorted(),
    location: neutral(location),
    receipt: neutral(receipt),
  };
}

const acknowledgementsTo = async (email: string) =>
  (await app.mails()).filter(({ kind, to }) => kind === 'acknowledgement' && to[0] === email)
    .length;

const enquiries = async () =>
  (await app.store.db.selectFrom('enquiry').select('id').execute()).length;

describe('a stranger cannot tell from our answer', () => {
  test('whether the address had too many mails already', async () => {
    const first = await seenBy(victim);
    for (let count = 0; count < 5; count += 1) expect(await seenBy(victim)).toEqual(first);
    expect(await acknowledgementsTo(victim)).toBe(3);
  });

  test('whether its owner wants no mail', async () => {
    const before = await seenBy(victim);
    const [mail] = await app.mails();
    const [link = ''] = /https:\S+\/not-you\/\S+/.exec(mail?.text ?? '') ?? [];
    await app.post(link.replace(publicOrigin, ''), {});
    expect(await seenBy(victim)).toEqual(before);
  });

  test('what is known of an address, once their own network wrote too much', async () => {
    const from = '192.0.2.7';
    for (let count = 0; count < 20; count += 1) await seenBy(`m${count}@member.example`, from);
    for (let count = 0; count < 3; count += 1) await seenBy(victim);
    const capped = await seenBy(victim, from);
    expect(capped).toEqual(await seenBy('nobody@member.example', from));
    expect(capped.receipt).toContain(escaped(app.parts.phrases.en('receipt.next.withheld')));
  });
});

test('many messages in one name send three mails, and every one is stored', async () => {
  for (let count = 0; count < 40; count += 1) expect((await seenBy(victim)).status).toBe(303);
  expect(await acknowledgementsTo(victim)).toBe(3);
  expect(await enquiries()).toBe(40);
});

test('one network mails twenty strangers an hour, and every message is stored', async () => {
  for (let count = 0; count < 30; count += 1) {
    const from = `2001:db8:0:1::${(count + 1).toString(16)}`;
    expect((await seenBy(`m${count}@member.example`, from)).status).toBe(303);
  }
  const mails = (await app.mails()).filter(({ kind }) => kind === 'acknowledgement');
  expect(mails).toHaveLength(20);
  expect(await enquiries()).toBe(30);
});
