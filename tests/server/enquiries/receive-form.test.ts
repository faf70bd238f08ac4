import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  createReceiveForm,
  type FormCircumstances,
  type FormReceiver,
} from '../../../server/enquiries/receive-form.ts';
import type { EnquiryDraft } from '../../../src/contact/parse-enquiry-form.ts';
import { visibleFields } from '../../../src/contact/fields.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { receiptMails } from '../../../server/emails/receipt-mails.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

const draft: EnquiryDraft = {
  name: 'Ljiljana Njego',
  email: 'ljiljana@member.example',
  relationship: 'member',
  topic: 'membership',
  message: 'How do I renew?',
};

const receivedAt = Temporal.Instant.from('2026-11-24T10:00:00Z');
const secondsAgo = (seconds: number) => ({
  id: crypto.randomUUID(),
  madeAt: receivedAt.subtract({ milliseconds: Math.round(seconds * 1000) }),
});

function receive(
  about: Partial<EnquiryDraft> = {},
  how: Partial<FormCircumstances> = {},
  receiver: Partial<FormReceiver> = {},
) {
  const { store, calendar, signer } = app.parts;
  const receiveForm = createReceiveForm({
    store,
    calendar,
    minFillSeconds: 3,
    fingerprint: (text) => signer.fingerprint(text),
    suggestedFor: () => [],
    onReceived: () => {},
    mailsFor: receiptMails,
    ...receiver,
  });
  const circumstances = {
    locale: 'en',
    receivedAt,
    token: undefined,
    isTrapFilled: false,
  } as const;
  return receiveForm({ ...draft, ...about }, { ...circumstances, ...how });
}

test('an enquiry is promised a reply and remembers which articles were offered', async () => {
  const offered: unknown[] = [];
  const enquiry = await receive(
    {},
    { locale: 'sr-Latn' },
    {
      suggestedFor: (locale, message) => {
        offered.push([locale, message]);
        return ['renew-membership'];
      },
    },
  );
  expect(offered).toEqual([['sr-Latn', 'How do I renew?']]);
  expect(enquiry).toMatchObject({ ...draft, channel: 'form', state: 'open' });
  expect(enquiry.suggestedArticles).toEqual(['renew-membership']);
  expect(String(enquiry.promise?.dueDate)).toBe('2026-11-27');
  expect(enquiry.promise?.explanation.skipped).toEqual([]);
});

describe('the acknowledgement', () => {
  const stateOf = async (how: Partial<FormCircumstances>, minFillSeconds = 3) =>
    (await receive({}, how, { minFillSeconds })).acknowledgement;

  test.each([
    [0, 'withheld'],
    [2.999, 'withheld'],
    [3, 'queued'],
    [86_400, 'queued'],
    [-5, 'withheld'],
  ])('of a form made %d seconds ago is %s', async (seconds, state) => {
    expect((await stateOf({ token: secondsAgo(seconds) })).state).toBe(state);
  });

  test('is withheld for no haste where none is asked for, nor where nobody knows when it was made', async () => {
    expect(await stateOf({ token: secondsAgo(0) }, 0)).toEqual({ state: 'queued' });
    expect(await stateOf({ token: undefined })).toEqual({ state: 'queued' });
  });

  test('is withheld when the trap was filled in, however long that took', async () => {
    const how = { token: secondsAgo(600), isTrapFilled: true };
    expect(await stateOf(how)).toEqual({ state: 'withheld', reason: 'honeypot' });
  });
});

describe('one form', () => {
  test('is one enquiry as long as no word in it changes', async () => {
    const token = secondsAgo(60);
    const first = await receive({}, { token });
    const again = await receive({}, { token, receivedAt: receivedAt.add({ hours: 30 }) });
    expect(again.reference).toBe(first.reference);
    expect(again.receivedAt.equals(receivedAt)).toBe(true);
  });

  test('is another enquiry with any other words', async () => {
    const changed = fc.record({
      field: fc.constantFrom('name', 'message'),
      text: fc.string({ minLength: 1 }),
    });
    const token = secondsAgo(60);
    const first = await receive({}, { token });
    await fc.assert(
      fc.asyncProperty(changed, async ({ field, text }) => {
        const other = await receive({ [field]: text }, { token });
        expect(other.reference).not.toBe(first.reference);
      }),
      { numRuns: 30 },
    );
  });

  test('cannot be made the same by moving words from one field into the next', async () => {
    const token = secondsAgo(60);
    const first = await receive({ name: 'a","b', message: 'c' }, { token });
    const other = await receive({ name: 'a', message: 'b","c' }, { token });
    expect(other.reference).not.toBe(first.reference);
  });
});

describe('a form without a token', () => {
  test('that is sent twice by a double click is one enquiry, at whatever moment that happens', async () => {
    for (const minutes of [0, 5, 9.995, 10]) {
      const first = receivedAt.add({ milliseconds: minutes * 60_000 });
      const one = await receive({}, { receivedAt: first });
      const other = await receive({}, { receivedAt: first.add({ milliseconds: 600 }) });
      expect(other.reference).toBe(one.reference);
      await app.empty();
    }
  });

  test('with the same words is another enquiry twenty minutes later', async () => {
    const first = await receive();
    const later = await receive({}, { receivedAt: receivedAt.add({ minutes: 20 }) });
    expect(later.reference).not.toBe(first.reference);
  });

  test('is another enquiry with any other field', async () => {
    const changes = {
      name: 'x',
      email: 'x@y.example',
      relationship: 'other',
      topic: 'other',
      message: 'x',
    };
    const references = new Set([(await receive()).reference]);
    for (const field of visibleFields) {
      references.add((await receive({ [field]: changes[field] })).reference);
    }
    expect(references.size).toBe(1 + visibleFields.length);
  });

  test('leaves a key behind that tells nobody what was written', async () => {
    const { formToken } = await receive();
    expect(formToken).toMatch(/^\d+\/[\w-]{43}$/);
  });
});

test('of a form that was sent twice one hears once', async () => {
  const heard: string[] = [];
  const onReceived = ({ id }: { id: string }) => void heard.push(id);
  const token = secondsAgo(60);
  const first = await receive({}, { token }, { onReceived });
  await receive({}, { token }, { onReceived });
  expect(heard).toEqual([first.id]);
});
