import fc from 'fast-check';
import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../../../server/app.ts';
import { actsOf } from '../../../../server/enquiries/act.ts';
import { findEnquiryById } from '../../../../server/enquiries/find-enquiry.ts';
import { receiveEnquiry } from '../../../../server/enquiries/receive-enquiry.ts';
import { newReference } from '../../../../server/enquiries/reference.ts';
import { createTestApp } from '../../../support/app.ts';
import { createInboundTest, type InboundTest } from '../../../support/inbound.ts';
import { mailsOf, newEnquiry } from '../../../support/new-enquiry.ts';
import { engines } from '../../../support/test-store.ts';
import { deliveryReport, receivedReport, signedWebhook } from '../../../support/webhooks.ts';

test('webhooks are not found where no secret is set', async () => {
  const app = await createTestApp();
  const { body, headers } = signedWebhook({});
  expect((await app.request('/webhooks/resend', { method: 'POST', body, headers })).status).toBe(
    404,
  );
  await app.remove();
});

describe.each(engines)('a webhook on %s', (engine) => {
  let inbound: InboundTest;
  beforeAll(async () => {
    inbound = await createInboundTest(engine);
  });
  beforeEach(() => inbound.empty());
  afterAll(() => inbound.remove());

  const post = (body: string, headers: Record<string, string>) =>
    createApp(inbound.app.parts).request('/webhooks/resend', { method: 'POST', body, headers });
  const seen = async () =>
    (await inbound.store.db.selectFrom('webhook_event').select('type').execute()).map(
      ({ type }) => type,
    );
  const delivery = async (outboxId: string) =>
    (
      await inbound.store.db
        .selectFrom('outbox')
        .select('delivery')
        .where('id', '=', outboxId)
        .executeTakeFirst()
    )?.delivery;

  async function sentMail() {
    const enquiry = newEnquiry();
    const reference = newReference();
    const mails = mailsOf(enquiry, reference);
    await receiveEnquiry(inbound.store, enquiry, {
      newReference: () => reference,
      mailsFor: () => mails,
    });
    return { enquiryId: enquiry.id, outboxId: mails[0]!.id };
  }

  test('that is signed is taken, of whatever kind it is', async () => {
    expect((await inbound.report({ type: 'email.opened', data: {} })).status).toBe(200);
    expect((await inbound.report({ type: 'domain.created' })).status).toBe(200);
    expect((await inbound.report({ type: 'brand.new', data: [1] })).status).toBe(200);
    expect((await seen()).sort()).toEqual(['brand.new', 'domain.created', 'email.opened']);
  });

  test.each([
    ['not JSON', '{"type":'],
    ['nothing', ''],
    ['no object', '"text"'],
    ['no type', '{}'],
    ['odd fields', '{"type":"email.received","data":{"email_id":7,"to":"x","from":null}}'],
    ['NUL', '{"type":"email.\\u0000delivered\\ud800","data":{"tags":{"outbox_id":"\\u0000"}}}'],
    ['deep', `{"type":"x","data":${'['.repeat(5000)}${']'.repeat(5000)}}`],
  ])('with a good signature and %s is answered, and changes nothing', async (_, body) => {
    expect((await inbound.report(body)).status).toBe(200);
    expect(await seen()).toHaveLength(1);
    expect(await inbound.enquiries()).toEqual([]);
  });

  const now = () => Math.floor(Date.now() / 1000);
  const report = { type: 'email.opened' };
  const otherSecret = `whsec_${Buffer.from('another secret of tests').toString('base64')}`;

  test.each([
    ['of another key', () => signedWebhook(report, { secret: otherSecret })],
    ['of 301 seconds ago', () => signedWebhook(report, { timestamp: now() - 301 })],
    ['of the time to come', () => signedWebhook(report, { timestamp: now() + 302 })],
    [
      'with one space more',
      () => ({ ...signedWebhook(report), body: `${JSON.stringify(report)} ` }),
    ],
    ['without headers', () => ({ ...signedWebhook(report), headers: {} })],
    ['without an id', () => without('svix-id')],
    ['without a time', () => without('svix-timestamp')],
    ['without a signature', () => without('svix-signature')],
    ['of another version', () => signature((given) => given.replace('v1,', 'v2,'))],
    ['with half a signature', () => signature((given) => given.slice(0, 20))],
    ['with an empty signature', () => signature(() => 'v1,')],
  ])('%s is refused and leaves no trace', async (_, make) => {
    const { body, headers } = make();
    expect((await post(body, headers as Record<string, string>)).status).toBe(401);
    expect(await seen()).toEqual([]);
  });

  function without(name: string) {
    const { body, headers } = signedWebhook(report);
    return {
      body,
      headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)),
    };
  }

  function signature(change: (given: string) => string) {
    const { body, headers } = signedWebhook(report);
    return { body, headers: { ...headers, 'svix-signature': change(headers['svix-signature']) } };
  }

  test('one of several signatures is enough, so that the key can be changed', async () => {
    const { body, headers } = signature((given) => `v1,${'A'.repeat(44)} v1a,xyz ${given}`);
    expect((await post(body, headers)).status).toBe(200);
  });

  test('of a megabyte is too big', async () => {
    const { body, headers } = signedWebhook(JSON.stringify({ type: 'x'.repeat(1_000_000) }));
    expect((await post(body, headers)).status).toBe(413);
    expect(await seen()).toEqual([]);
  });

  test('that tells of a bounce is work for a person', async () => {
    const { enquiryId, outboxId } = await sentMail();
    await inbound.report(deliveryReport('bounced', outboxId));
    expect((await findEnquiryById(inbound.store, enquiryId))?.acknowledgement).toEqual({
      state: 'undelivered',
      reason: 'bounced',
    });
    expect(await inbound.actKinds(enquiryId)).toEqual(['mail-undelivered']);
  });

  test('finds its mail by tags as a list, too', async () => {
    const { outboxId } = await sentMail();
    const report = deliveryReport('delivered', outboxId);
    const tags = [{ name: 'outbox_id', value: outboxId }];
    await inbound.report({ ...report, data: { ...report.data, tags } });
    expect(await delivery(outboxId)).toBe('delivered');
  });

  test('keeps nothing of what it says about persons', async () => {
    const { outboxId } = await sentMail();
    await inbound.report(deliveryReport('bounced', outboxId));
    const rows = await inbound.store.db.selectFrom('webhook_event').selectAll().execute();
    expect(JSON.stringify(rows)).not.toMatch(/@|ljiljana|No such user/);
    expect(inbound.app.logged.join('')).not.toMatch(/@|No such user/);
  });

  test('with the same id has its effect once, whatever it says the second time', async () => {
    const { enquiryId, outboxId } = await sentMail();
    await inbound.report(deliveryReport('delivered', outboxId), { id: 'msg_1' });
    await inbound.report(deliveryReport('bounced', outboxId), { id: 'msg_1' });
    expect(await delivery(outboxId)).toBe('delivered');
    expect(await actsOf(inbound.store, enquiryId)).toEqual([]);
  });

  test('in any order and any number of times leads to the same end', async () => {
    const kinds = ['sent', 'delivery_delayed', 'delivered', 'bounced', 'complained'] as const;
    const runs = fc.tuple(
      fc.subarray([...kinds], { minLength: 1 }),
      fc.array(fc.nat(), { minLength: 5, maxLength: 12 }),
    );
    await fc.assert(
      fc.asyncProperty(runs, async ([events, picks]) => {
        const { enquiryId, outboxId } = await sentMail();
        const repeats = picks.map((pick) => events[pick % events.length]!);
        for (const event of [...repeats, ...events]) {
          const at = `2026-11-24T10:0${kinds.indexOf(event)}:00.000Z`;
          await inbound.report(deliveryReport(event, outboxId, at), { id: `${event}-${outboxId}` });
        }
        const worst = kinds.findLast((kind) => events.includes(kind));
        expect(await delivery(outboxId)).toBe(worst);
        const bad = events.filter((event) => event === 'bounced' || event === 'complained');
        const acts = await actsOf(inbound.store, enquiryId);
        expect(acts.length).toBeLessThanOrEqual(bad.length);
        expect(acts.length > 0).toBe(bad.length > 0);
      }),
      { numRuns: engine === 'sqlite' ? 40 : 10 },
    );
  });

  test('of a received mail is stored before it is answered', async () => {
    const mail = inbound.fake.inbox.receive();
    expect((await inbound.report(receivedReport(mail))).status).toBe(200);
    const row = await inbound.store.db.selectFrom('inbound_mail').selectAll().executeTakeFirst();
    expect(row).toMatchObject({
      email_id: mail.id,
      state: 'waiting',
      received_at: '2026-11-24T10:00:00.000Z',
    });
    expect(inbound.fake.inbox.fetched).toEqual([]);
  });

  test('of unsigned noise never gets in, and never brings the handler down', async () => {
    const noise = Array.from({ length: 100 }, () => randomBytes(60));
    for (const bytes of noise) {
      const id = createHash('sha1').update(bytes).digest('hex');
      const headers = {
        'svix-id': id,
        'svix-timestamp': String(now()),
        'svix-signature': `v1,${bytes.toString('base64')}`,
      };
      const answer = await post(bytes.toString('latin1'), headers);
      expect(answer.status).toBe(401);
    }
    expect(await seen()).toEqual([]);
  });
});
