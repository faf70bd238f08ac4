import { afterEach, beforeEach, expect, test } from 'vitest';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { signIn, type StaffBrowser } from '../../support/desk.ts';
import { attributeOf, tags, textOf } from '../../support/markup.ts';

let app: TestApp;
let staff: StaffBrowser;
let enquiry: { id: string; reference: string };
beforeEach(async () => {
  app = await createTestApp();
  await app.send({}, 'sr-Latn');
  staff = await signIn(app);
  const { db } = app.store;
  enquiry = await db.selectFrom('enquiry').select(['id', 'reference']).executeTakeFirstOrThrow();
});
afterEach(() => app.remove());

const page = async () =>
  textOf(await (await staff.get(`/desk/enquiries/${enquiry.reference}`)).text());
const post = (action: string, fields: Record<string, string>, version = '0') =>
  staff.post(`/desk/enquiries/${enquiry.reference}/${action}`, { version, ...fields });

test('a delay is chosen at the desk and told in the language of the member', async () => {
  const answer = await post('delay', { day: '2026-12-02', reason: 'asking-others' });
  expect(answer.status).toBe(303);
  const stored = await findEnquiryById(app.store, enquiry.id);
  expect(stored?.expected?.date.toString()).toBe('2026-12-02');
  const mail = (await app.mails()).find(({ kind }) => kind === 'delay-notice');
  expect(mail?.text).toContain('Moramo da pitamo još nekoga');
  expect(await page()).toContain('Told the member about a delay');
});

test.each([
  [{ day: '', reason: 'asking-others' }, 'Enter the new day'],
  [{ day: '2026-12-02', reason: 'because' }, 'Choose why it takes longer'],
  [{ day: '2026-12-05', reason: 'asking-others' }, 'Choose a working day'],
  [{ day: '2026-11-27', reason: 'asking-others' }, 'Choose a day later than the one expected now'],
  [{ day: '2026-11-24', reason: 'asking-others' }, 'Choose a day after today'],
])('a delay with %j says what to mend and keeps it', async (fields, words) => {
  const answer = await post('delay', fields);
  const html = await answer.text();
  expect(answer.status).toBe(422);
  expect(textOf(html)).toContain(words);
  const field = tags(html, 'input').find((tag) => attributeOf(tag, 'id') === 'delay-day');
  expect(attributeOf(field, 'value') ?? '').toBe(fields.day);
});

test('a page that is older than what was done meanwhile changes nothing', async () => {
  await post('delay', { day: '2026-12-02', reason: 'asking-others' });
  const answer = await post('delay', { day: '2026-12-04', reason: 'asking-others' });
  expect(answer.status).toBe(409);
});

test('the team marks a complaint and takes it on, stage by stage', async () => {
  expect((await post('complaint', {})).status).toBe(303);
  expect(await page()).toContain('Confirm by Tue 1 Dec 2026');
  expect((await post('complaint-stage', { stage: '' }, '1')).status).toBe(422);
  expect((await post('complaint-stage', { stage: 'acknowledged' }, '1')).status).toBe(303);
  const stored = await findEnquiryById(app.store, enquiry.id);
  expect(stored?.complaint?.stage).toBe('acknowledged');
});
