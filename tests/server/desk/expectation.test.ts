import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { statusUrl } from '../../../server/web/enquiry-links.ts';
import { createTestApp, publicOrigin, type TestApp } from '../../support/app.ts';
import { signIn, type StaffBrowser } from '../../support/desk.ts';
import { fieldValue, mainOf } from '../../support/html.ts';
import { tags, textOf } from '../../support/markup.ts';

let app: TestApp;
let staff: StaffBrowser;
/** Two messages of Tuesday 24 November, both promised for Friday the 27th; the first is delayed. */
let delayed: { id: string; reference: string };
let other: { id: string; reference: string };
beforeEach(async () => {
  app = await createTestApp();
  await app.send();
  await app.send({ message: 'The other one' });
  const rows = await app.store.db
    .selectFrom('enquiry')
    .selectAll()
    .orderBy('received_at')
    .execute();
  [delayed, other] = [rows[0]!, rows[1]!];
  await act(delayed.reference, 'delay', { day: '2026-12-02', reason: 'asking-others' });
});
afterEach(() => app.remove());

async function act(reference: string, action: string, fields: Record<string, string> = {}) {
  staff = await signIn(app);
  const page = await (await staff.get(`/desk/enquiries/${reference}`)).text();
  const version = fieldValue(page, 'version') ?? '';
  const answer = await staff.post(`/desk/enquiries/${reference}/${action}`, { version, ...fields });
  expect(answer.status).toBe(303);
}

/** The queue's items in order, each as its words. */
async function queue(path = '/desk/'): Promise<string[]> {
  staff = await signIn(app);
  const page = await (await staff.get(path)).text();
  const list = /<ol class="queue">(.*?)<\/ol>/s.exec(page)?.[1] ?? '';
  return list.split('</li>').map(textOf).filter(Boolean);
}

describe('the queue goes by what the member expects now', () => {
  test('a delayed enquiry comes after one that is due sooner, and says what was promised', async () => {
    const [first, second] = await queue();
    expect(first).toMatch(new RegExp(`^3 working days left ${other.reference}`));
    expect(second).toContain('delayed, promised for Fri 27 Nov 2026, 17:00');
    expect(second).toContain(delayed.reference);
  });

  test('once its promise has passed it says so, and is late beside what is expected', async () => {
    app.moveTo('2026-12-01T10:00:00Z');
    const [first, second] = await queue();
    expect(first).toMatch(new RegExp(`^late by 1 working day ${other.reference}`));
    expect(second).toMatch(/^1 working day left promise missed: late by 1 working day /);
    expect(await queue('/desk/?show=late')).toHaveLength(2);
    const printed = textOf(await (await staff.get('/desk/printed')).text());
    expect(printed).toContain('1 working day left; promise missed: late by 1 working day');
    const page = textOf(await (await staff.get(`/desk/enquiries/${delayed.reference}`)).text());
    expect(page).toContain('promise missed: late by 1 working day');
  });
});

describe('an answered enquiry is opened again', () => {
  beforeEach(async () => {
    await act(other.reference, 'answer', { answer: 'It renews by itself.' });
    app.moveTo('2026-12-01T10:00:00Z');
    await act(other.reference, 'reopen');
  });

  test('in the queue it says when it was first replied to and waits by its new day', async () => {
    const items = await queue();
    expect(items[1]).toMatch(
      /^3 working days left opened again, first replied Tue 24 Nov 2026, 10:02/,
    );
    expect(await queue('/desk/?show=late')).toHaveLength(1);
    const page = textOf(await (await staff.get(`/desk/enquiries/${other.reference}`)).text());
    expect(page).toContain('a further reply is expected by Fri 4 Dec 2026, 17:00');
    expect(page).toContain('Opened again: a reply is still wanted');
  });

  test('the member sees the new day on the status page, beside the one promised first', async () => {
    const url = statusUrl(app.parts, 'en', other.id).replace(publicOrigin, '');
    const main = mainOf(await (await app.get(url)).text());
    const days = tags(main, 'time').map(({ attributes }) => attributes.get('datetime'));
    expect(days).toContain('2026-12-04');
    expect(textOf(main)).toContain('We now expect to reply by');
    expect(textOf(main)).toContain('Promised first');
    expect(textOf(main)).not.toContain('We are sorry');
  });
});
