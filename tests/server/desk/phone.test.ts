import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { signIn, type StaffBrowser } from '../../support/desk.ts';
import { fieldValue } from '../../support/html.ts';

let app: TestApp;
let staff: StaffBrowser;
beforeAll(async () => {
  app = await createTestApp({ now: '2026-11-30T10:00:00Z' });
});
beforeEach(async () => {
  await app.empty();
  staff = await signIn(app);
});
afterAll(() => app.remove());

const left = {
  token: 'one',
  day: '2026-11-28',
  time: '09:30',
  message: 'Please ring me back about my invoice.',
  topic: 'payments',
};

const log = (fields: Record<string, string> = {}) =>
  staff.post('/desk/phone/new', { ...left, ...fields });
const stored = () => app.store.db.selectFrom('enquiry').selectAll().execute();

test('what was left on a Saturday counts from Monday', async () => {
  const answer = await log({ telephone: '01234 567890' });
  expect(answer.status).toBe(303);
  const [row] = await stored();
  expect(answer.headers.get('location')).toBe(`/desk/enquiries/${row!.reference}`);
  expect(row).toMatchObject({
    channel: 'phone',
    received_at: '2026-11-28T09:30:00.000Z',
    counted_from: '2026-11-30',
    due_date: '2026-12-03',
    telephone: '01234 567890',
    email: '',
    acknowledgement_state: 'withheld',
  });
  const page = await (await staff.get(`/desk/enquiries/${row!.reference}`)).text();
  expect(page).toContain('Wrote down the voicemail');
  expect(page).not.toContain('id="action-answer"');
  expect(await app.mails()).toEqual([]);
});

test('a mail that says by when we reply goes out where one is wanted', async () => {
  await log({ email: 'caller@member.example', acknowledge: 'yes', language: 'fr' });
  const mails = await app.mails();
  expect(mails.map(({ kind, to }) => [kind, to])).toEqual([
    ['acknowledgement', ['caller@member.example']],
  ]);
  expect(mails[0]!.text).toContain('jeudi 3 décembre 2026');
});

test.each([
  ['2026-03-29', '01:30', 'No clock in London showed that time'],
  ['2026-11-30', '10:01', 'That moment is still to come'],
  ['', '', 'Enter day and time'],
  ['2026-02-30', '10:00', 'Enter day and time'],
])('%s %s is refused, and what was typed is kept', async (day, time, words) => {
  const refused = await log({ day, time });
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain(words);
  expect(fieldValue(page, 'message')).toBe(left.message);
  expect(await stored()).toEqual([]);
});

test('in summer London clocks are an hour ahead, and the hour that comes twice is the first', async () => {
  await log({ day: '2026-07-01', time: '09:30', token: 'summer' });
  await log({ day: '2026-10-25', time: '01:30', token: 'twice' });
  expect((await stored()).map(({ received_at }) => received_at).sort()).toEqual([
    '2026-07-01T08:30:00.000Z',
    '2026-10-25T00:30:00.000Z',
  ]);
});

test('a button pressed twice logs one voicemail', async () => {
  await Promise.all([log(), log()]);
  expect(await stored()).toHaveLength(1);
});

test('without an address no mail can be wanted', async () => {
  expect((await log({ acknowledge: 'yes' })).status).toBe(422);
  expect((await log({ email: 'not an address' })).status).toBe(422);
});
