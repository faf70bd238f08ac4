import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { conversationOf } from '../../../server/enquiries/conversation.ts';
import { canBeMailed } from '../../../server/enquiries/can-be-mailed.ts';
import { undeliveredEnquiries } from '../../../server/enquiries/undelivered-enquiries.ts';
import { mailsOfEnquiry } from '../../../server/inbound/mails-of-enquiry.ts';
import { createInboundTest, type InboundTest } from '../../support/inbound.ts';
import { engines } from '../../support/test-store.ts';
import { deliveryReport } from '../../support/webhooks.ts';

describe.each(engines)('what the team reads of an enquiry on %s', (engine) => {
  let inbound: InboundTest;
  let id: string;
  beforeAll(async () => {
    inbound = await createInboundTest(engine, { now: '2026-11-24T12:00:00Z' });
    await inbound.arrive({ message_id: '<first@member.example>' });
    id = (await inbound.enquiries())[0]!.id;
    const to = [(await inbound.acknowledgements())[0]!.reply_to];
    const attachments = [
      {
        id: 'a',
        filename: 'Рачун.pdf',
        content_type: 'application/pdf',
        content_disposition: null,
        content_id: null,
        size: 9,
      },
    ];
    const created_at = '2026-11-24T11:00:00Z';
    await inbound.arrive({
      to,
      received_for: to,
      attachments,
      created_at,
      text: 'And here it is.',
    });
  });
  afterAll(() => inbound.remove());

  test('is everything that was said after the first message, with what came with it', async () => {
    expect(await conversationOf(inbound.store, id)).toMatchObject([
      {
        kind: 'from-member',
        author: 'member',
        at: Temporal.Instant.from('2026-11-24T11:00:00Z'),
        text: 'My membership\n\nAnd here it is.',
        attachments: [{ name: 'Рачун.pdf', type: 'application/pdf', bytes: 9 }],
      },
    ]);
  });

  test('is each mail, by the ids that fetch it and that an answer names', async () => {
    expect(await mailsOfEnquiry(inbound.store, id)).toMatchObject([
      { became: 'enquiry', messageId: '<first@member.example>', attachments: [] },
      { became: 'message', silence: undefined, attachments: [{ id: 'a', name: 'Рачун.pdf' }] },
    ]);
  });

  test('is that its acknowledgement did not arrive, so that no program writes again', async () => {
    expect(await undeliveredEnquiries(inbound.store)).toEqual([]);
    const { id: outboxId } = await inbound.store.db
      .selectFrom('outbox')
      .select('id')
      .where('kind', '=', 'acknowledgement')
      .executeTakeFirstOrThrow();
    await inbound.report(deliveryReport('complained', outboxId));
    const [undelivered] = await undeliveredEnquiries(inbound.store);
    expect(undelivered).toMatchObject({ reason: 'complained', enquiry: { id } });
    expect(await canBeMailed(inbound.store, id)).toBe(false);
  });
});
