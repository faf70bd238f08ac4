import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findEnquiryById } from '../../../server/enquiries/find-enquiry.ts';
import { moveEnquiry } from '../../../server/enquiries/move-enquiry.ts';
import { claimMail } from '../../../server/inbound/claim-mail.ts';
import { createTakeMail } from '../../../server/inbound/take-mail.ts';
import { createInboundTest, inboundParts, type InboundTest } from '../../support/inbound.ts';
import { receivedReport } from '../../support/webhooks.ts';
import { engines } from '../../support/test-store.ts';

describe.each(engines)('a mail from a member on %s', (engine) => {
  let inbound: InboundTest;
  beforeAll(async () => {
    inbound = await createInboundTest(engine, { now: '2026-11-24T10:03:00Z' });
  });
  beforeEach(() => inbound.empty());
  afterAll(() => inbound.remove());

  const only = async () => {
    const [enquiry, ...others] = await inbound.enquiries();
    expect(others).toEqual([]);
    return enquiry!;
  };
  const replyAddressOfFirst = async () => (await inbound.acknowledgements())[0]!.reply_to;
  const answer = (id: string) =>
    moveEnquiry(
      inbound.store,
      id,
      { actor: 'anna@anlp.example', at: inbound.app.parts.now() },
      () => ({
        kind: 'reopened',
        change: { state: 'answered', outcome: 'replied', closed_at: '2026-11-24T11:00:00.000Z' },
      }),
    );
  const messages = () =>
    inbound.store.db.selectFrom('message').selectAll().orderBy('at').orderBy('id').execute();

  test('becomes an enquiry that counts from when the provider received it', async () => {
    await inbound.arrive({ created_at: '2026-11-23 17:30:00.5+00' });
    const enquiry = await only();
    expect(enquiry).toMatchObject({
      channel: 'email',
      locale: 'en',
      relationship: 'other',
      topic: 'other',
      name: 'Ljiljana Njego',
      email: 'ljiljana@member.example',
      message:
        'My membership\n\nHello, how do I renew my membership? I have tried twice and it did not work.',
      acknowledgement: { state: 'queued' },
    });
    expect(enquiry.receivedAt.toString()).toBe('2026-11-23T17:30:00.5Z');
    expect(enquiry.promise?.dueDate.toString()).toBe('2026-11-27');
    expect(enquiry.suggestedArticles).toContain('renew-membership');
  });

  test('is acknowledged in its own thread, as an answer, without clause 3b', async () => {
    const mail = await inbound.arrive({
      headers: { 'Return-Path': '<l@member.example>', References: '<a@b.example> <c@d.example>' },
    });
    const [acknowledgement] = await inbound.acknowledgements();
    expect(acknowledgement?.to).toEqual(['ljiljana@member.example']);
    expect(acknowledgement?.headers).toEqual({
      'Auto-Submitted': 'auto-replied',
      'X-Auto-Response-Suppress': 'DR, RN, NRN, OOF, AutoReply',
      'In-Reply-To': mail.message_id,
      References: `<a@b.example> <c@d.example> ${mail.message_id}`,
    });
    expect(acknowledgement?.text).not.toContain('clause 3b');
    expect(acknowledgement?.subject).not.toContain('My membership');
  });

  test.each([
    ['Wie kann ich meine Mitgliedschaft verlängern? Ich habe es schon zweimal versucht.', 'de'],
    ['Како да продужим чланство? Покушао сам већ два пута, али није успело.', 'sr-Cyrl'],
    ['Kako da produžim članstvo? Pokušao sam već dva puta, ali nije uspelo.', 'sr-Latn'],
    ['كيف يمكنني تجديد عضويتي؟ لقد حاولت مرتين ولم ينجح الأمر.', 'ar'],
    ['Ciao', 'en'],
  ])('that says "%s" is answered in %s', async (text, locale) => {
    await inbound.arrive({ text, subject: '' });
    expect((await only()).locale).toBe(locale);
  });

  test('too short to tell is answered in the language its writer used before', async () => {
    await inbound.arrive({ text: 'Ich möchte bitte meine Mitgliedschaft kündigen, danke.' });
    await inbound.arrive({ text: 'Logo?', subject: '' });
    expect((await inbound.enquiries()).map(({ locale }) => locale)).toEqual(['de', 'de']);
  });

  test('that arrived twice, by two addresses or two reports, is one enquiry', async () => {
    const mail = await inbound.arrive();
    await inbound.report(receivedReport(mail));
    await inbound.takeAll();
    await inbound.arrive({ ...mail, id: 'another', received_for: ['help@anlp.example'] });
    await only();
    expect(await inbound.acknowledgements()).toHaveLength(1);
  });

  test('with an id that its program gives to every mail is not lost', async () => {
    const mail = await inbound.arrive();
    await inbound.arrive({
      ...mail,
      id: 'another',
      text: 'Quite another question about training.',
    });
    expect(await inbound.enquiries()).toHaveLength(2);
  });

  test('worked again after a crash at any point adds nothing', async () => {
    const mail = inbound.fake.inbox.receive();
    await inbound.report(receivedReport(mail));
    const claim = { claimant: 'one', now: inbound.app.parts.now(), leaseMs: 1000 };
    const claimed = (await claimMail(inbound.store, claim))!;
    const fetched = await inbound.receiving.fetch(mail.id);
    const take = createTakeMail(inboundParts(inbound.app));
    const received = fetched.kind === 'mail' ? fetched.mail : undefined;
    await take(claimed, received, claim.now);
    await inbound.store.db
      .updateTable('inbound_mail')
      .set({ state: 'waiting', became: null, enquiry_id: null })
      .execute();
    await take(claimed, received, claim.now);
    expect((await only()).id).toBe(claimed.id);
    expect(await inbound.acknowledgements()).toHaveLength(1);
  });

  test('that replies to our mail joins its enquiry, and is not acknowledged again', async () => {
    await inbound.arrive();
    const to = [await replyAddressOfFirst()];
    const enquiry = await only();
    const reply = await inbound.arrive({
      to,
      received_for: to,
      subject: `Re: We have received your message (${enquiry.reference})`,
      text: 'It is urgent.\n\nOn Tue you wrote:\n> We have received',
    });
    expect(await only()).toMatchObject({ id: enquiry.id, version: 1, state: 'open' });
    expect(await inbound.actKinds(enquiry.id)).toEqual(['member-wrote']);
    expect(await messages()).toMatchObject([
      {
        kind: 'from-member',
        author: 'member',
        text: 'It is urgent.\n\nOn Tue you wrote:\n> We have received',
        mail_message_id: reply.message_id,
      },
    ]);
    expect(await inbound.acknowledgements()).toHaveLength(1);
  });

  test('that replies tells the team, without a word of it', async () => {
    await inbound.arrive();
    const to = [await replyAddressOfFirst()];
    await inbound.arrive({ to, received_for: to, text: 'A secret word: abracadabra' });
    const notices = await inbound.store.db
      .selectFrom('outbox')
      .select('payload')
      .where('kind', '=', 'team-member-wrote')
      .execute();
    expect(notices).toHaveLength(1);
    expect(notices[0]?.payload).toContain('wrote again');
    expect(notices[0]?.payload).not.toMatch(/abracadabra|ljiljana/i);
  });

  test('the team gets no more than twenty notices an hour, and a summary of the rest', async () => {
    await inbound.arrive();
    const to = [await replyAddressOfFirst()];
    for (let n = 0; n < 25; n += 1)
      await inbound.arrive({ to, received_for: to, text: `Word ${n}` });
    const { enquiryId, count } = await inbound.store.db
      .selectFrom('outbox')
      .select(({ fn }) => [fn.max('enquiry_id').as('enquiryId'), fn.countAll().as('count')])
      .where('kind', 'in', ['team-notice', 'team-member-wrote'])
      .executeTakeFirstOrThrow();
    expect(Number(count)).toBe(20);
    expect(await messages()).toHaveLength(25);
    const left = await inbound.store.db.selectFrom('unannounced_enquiry').selectAll().execute();
    expect(left.map(({ enquiry_id }) => enquiry_id)).toEqual([enquiryId]);
  });

  test('that replies by a mail program that changes the case of addresses still joins', async () => {
    await inbound.arrive();
    const to = [`Support <${(await replyAddressOfFirst()).toUpperCase()}>`];
    await inbound.arrive({ to, received_for: [] });
    await only();
  });

  test('that replies to an answered enquiry is a new one that follows it', async () => {
    await inbound.arrive();
    const first = await only();
    const to = [await replyAddressOfFirst()];
    await answer(first.id);
    await inbound.arrive({ to, received_for: to, text: 'But that did not help me at all, sorry.' });
    const next = await only();
    expect(next.follows).toBe(first.id);
    expect(next.promise).toBeDefined();
    expect(await inbound.acknowledgements()).toHaveLength(2);
  });

  test.each([
    ['a wrong code', (address: string) => address.replace(/\.[0-9a-f]{2}/, '.zz')],
    ['another reference', (address: string) => address.replace(/\+..../, '+abcd')],
    ['no code', (address: string) => address.replace(/\.[0-9a-f]+@/, '@')],
  ])('with %s in its address is a new enquiry', async (_, change) => {
    await inbound.arrive();
    const forged = [change(await replyAddressOfFirst())];
    await inbound.arrive({ to: forged, received_for: forged });
    const enquiries = await inbound.enquiries();
    expect(enquiries).toHaveLength(2);
    expect(enquiries.map(({ follows }) => follows)).toEqual([undefined, undefined]);
  });

  test('that a program wrote in answer is noted, and opens nothing', async () => {
    await inbound.arrive();
    const enquiry = await only();
    const to = [await replyAddressOfFirst()];
    await answer(enquiry.id);
    await inbound.arrive({
      to,
      received_for: to,
      subject: 'Automatic reply: away',
      headers: { 'auto-submitted': 'auto-replied' },
    });
    expect(await inbound.enquiries()).toEqual([]);
    expect(await inbound.actKinds(enquiry.id)).toEqual(['reopened', 'automatic-mail']);
    expect(await messages()).toMatchObject([{ kind: 'note', author: 'system' }]);
    expect(await inbound.acknowledgements()).toHaveLength(1);
  });

  const bounce = {
    from: 'MAILER-DAEMON@mx.member.example',
    subject: 'Undelivered Mail Returned to Sender',
    headers: {
      'return-path': '<>',
      'content-type': 'multipart/report; report-type=delivery-status; boundary=x',
    },
  };

  test('that is a bounce and names the enquiry is work for a person', async () => {
    await inbound.arrive();
    const enquiry = await only();
    const text = `<Ljiljana@member.example>: no such user\nSubject: (${enquiry.reference})`;
    await inbound.arrive({ ...bounce, text });
    expect(await only()).toMatchObject({
      id: enquiry.id,
      acknowledgement: { state: 'undelivered', reason: 'bounced' },
    });
    expect(await inbound.actKinds(enquiry.id)).toEqual(['mail-undelivered']);
  });

  test('that is a bounce of somebody else is stored as an enquiry, unanswered', async () => {
    await inbound.arrive();
    const [{ reference } = { reference: '' }] = await inbound.enquiries();
    await inbound.arrive({ ...bounce, text: `<other@member.example> (${reference})` });
    expect(await inbound.enquiries()).toHaveLength(2);
    expect(await inbound.acknowledgements()).toHaveLength(1);
  });

  test('gets at most three acknowledgements a day for its writer; all are stored', async () => {
    for (let n = 0; n < 5; n += 1) await inbound.arrive({ text: `Question number ${n} please` });
    expect(await inbound.enquiries()).toHaveLength(5);
    expect(await inbound.acknowledgements()).toHaveLength(3);
    const withheld = (await inbound.enquiries()).filter(
      ({ acknowledgement }) => acknowledgement.state === 'withheld',
    );
    expect(withheld.map(({ acknowledgement }) => acknowledgement)).toEqual([
      { state: 'withheld', reason: 'recipient-cap' },
      { state: 'withheld', reason: 'recipient-cap' },
    ]);
  });

  test('that was found only after its day is past promises nothing by mail', async () => {
    inbound.app.moveTo('2026-12-10T10:00:00Z');
    await inbound.arrive();
    expect((await only()).acknowledgement).toEqual({ state: 'withheld', reason: 'past-due' });
  });

  test('asks for no answer where it says who should get it: the team decides', async () => {
    await inbound.arrive({ reply_to: ['Office <office@member.example>'] });
    const enquiry = await only();
    expect((await inbound.acknowledgements())[0]?.to).toEqual(['ljiljana@member.example']);
    expect(await inbound.actKinds(enquiry.id)).toEqual(['mail-noted']);
    expect((await messages())[0]?.text).toContain('office@member.example');
  });

  test('lists what came with it by name, size and type, and keeps none of it', async () => {
    const attachment = {
      id: 'att-1',
      filename: 'invoice\u202efdp.exe\u0007\n.pdf',
      content_type: 'application/pdf',
      content_disposition: 'attachment',
      content_id: null,
      size: 1234,
      content: 'the-content',
    };
    const mail = await inbound.arrive({ attachments: [attachment] });
    const row = await inbound.store.db
      .selectFrom('inbound_mail')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(JSON.parse(row.attachments)).toEqual([
      { id: 'att-1', name: 'invoicefdp.exe .pdf', type: 'application/pdf', bytes: 1234 },
    ]);
    expect(row).toMatchObject({ envelope: null, state: 'taken', became: 'enquiry' });
    const opened = await inbound.receiving.openAttachment(mail.id, 'att-1');
    expect(await new Response(opened?.body).text()).toBe('the-content');
    expect(await inbound.receiving.openAttachment(mail.id, 'att-2')).toBeUndefined();
  });

  test('with nothing but HTML is kept as text', async () => {
    const html = '<style>p{}</style><p>Hello <b>there</b></p><script>x()</script><p>Bye</p>';
    await inbound.arrive({ text: null, html, subject: '' });
    expect((await only()).message).toBe('Hello there\n\nBye');
  });

  test('that cannot be fetched for good is an enquiry of who and when, with a note', async () => {
    const mail = inbound.fake.inbox.receive({ id: 'gone-mail' });
    inbound.fake.inbox.mails.length = 0;
    await inbound.report(receivedReport(mail));
    await inbound.takeAll();
    const enquiry = await only();
    expect(enquiry).toMatchObject({
      message: 'My membership',
      email: 'ljiljana@member.example',
      acknowledgement: { state: 'withheld', reason: 'no-automatic-answer' },
    });
    expect(await inbound.actKinds(enquiry.id)).toEqual(['mail-noted']);
    expect((await messages())[0]).toMatchObject({ kind: 'note' });
    expect((await messages())[0]?.text).toContain('gone-mail');
  });

  test('waits while the provider does not answer, and is not given up for six hours', async () => {
    inbound.fake.inbox.answerWith(500);
    const mail = await inbound.arrive();
    expect(await inbound.enquiries()).toEqual([]);
    inbound.app.wait({ hours: 5 });
    await inbound.takeAll();
    expect(await inbound.enquiries()).toEqual([]);
    inbound.fake.inbox.answerWith(200);
    inbound.app.wait({ minutes: 10 });
    await inbound.takeAll();
    expect((await only()).receivedAt.toString()).toBe('2026-11-24T10:00:00Z');
    expect(inbound.fake.inbox.fetched).toEqual([mail.id]);
  });

  test('that nobody gives us for six hours is taken in by what is known', async () => {
    inbound.fake.inbox.answerWith(401);
    await inbound.arrive();
    inbound.app.wait({ hours: 6 });
    await inbound.takeAll();
    expect((await only()).message).toBe('My membership');
  });

  test('that ends the process each time is taken in unread at last', async () => {
    const mail = inbound.fake.inbox.receive();
    await inbound.report(receivedReport(mail));
    for (let crash = 0; crash < 5; crash += 1) {
      await claimMail(inbound.store, {
        claimant: 'x',
        now: inbound.app.parts.now(),
        leaseMs: 1000,
      });
      inbound.app.wait({ seconds: 2 });
    }
    await inbound.takeAll();
    expect((await only()).message).toBe('My membership');
    expect(inbound.fake.inbox.fetched).toEqual([]);
  });

  test('of no known writer is stored, and nobody is answered', async () => {
    await inbound.arrive({ from: 'undisclosed', message_id: '', text: 'x\u0000y\ud800' });
    const enquiry = await only();
    expect(enquiry).toMatchObject({ name: 'undisclosed', email: 'undisclosed' });
    expect(enquiry.message).toBe('My membership\n\nx\ufffdy\ufffd');
    expect(await findEnquiryById(inbound.store, enquiry.id)).toBeDefined();
    expect(await inbound.acknowledgements()).toEqual([]);
  });
});
