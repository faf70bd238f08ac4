import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allLocales } from '../../../content/locales.ts';
import { acknowledgementMail } from '../../../server/emails/acknowledgement-mail.ts';
import { thawEmail } from '../../../server/emails/email.ts';
import {
  createReceiptPayloads,
  receiptMails,
  receiptMailsAnswering,
} from '../../../server/emails/receipt-mails.ts';
import { teamNoticeMail } from '../../../server/emails/team-notice-mail.ts';
import type { AnsweredMail } from '../../../server/emails/thread.ts';
import type { NewEnquiry } from '../../../server/enquiries/enquiry.ts';
import { suggest } from '../../../src/suggestions/suggest.ts';
import { questionsOf } from '../../eval/questions.ts';
import { freezeForOutbox } from '../../../server/outbox/outbox-entry.ts';
import { newReference } from '../../../server/enquiries/reference.ts';
import { receiveEnquiry } from '../../../server/enquiries/receive-enquiry.ts';
import { anyText } from '../../support/any-text.ts';
import { createTestApp, publicOrigin, type TestApp } from '../../support/app.ts';
import { newEnquiry } from '../../support/new-enquiry.ts';

const reference = 'ABCD-2345';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.remove());

/** The mails of an enquiry, as they are made once they are sent. */
function made(about: Partial<NewEnquiry> = {}, parts = app.parts) {
  const enquiry = newEnquiry(about);
  return receiptMails(enquiry).map(({ id, kind }) => {
    const make = kind === 'acknowledgement' ? acknowledgementMail : teamNoticeMail;
    return { kind, ...thawEmail(freezeForOutbox(make(parts, enquiry, reference), id)) };
  });
}

describe.each(allLocales)('the acknowledgement in %s', (locale) => {
  test('goes to the member from us, names the reference, and can be answered', () => {
    const [mail] = made({ locale });
    expect(mail).toMatchObject({
      kind: 'acknowledgement',
      from: app.parts.settings.mailFrom,
      to: ['ljiljana@member.example'],
      reply_to: 'support@anlp.example',
      headers: {
        'Auto-Submitted': 'auto-generated',
        'X-Auto-Response-Suppress': 'DR, RN, NRN, OOF, AutoReply',
      },
    });
    expect(mail?.subject).toContain('ABCD-2345');
    expect(mail?.text).toContain('ABCD-2345');
    expect(mail?.html).toContain(`lang="${locale}"`);
  });

  test('says nothing that was typed, whatever that was', () => {
    const plain = made({ locale, id: 'an-id', name: 'x', message: '' })[0];
    fc.assert(
      fc.property(anyText, (text) => {
        const [mail] = made({ locale, id: 'an-id', name: text, message: '' });
        expect({ ...mail, tags: [] }).toEqual({ ...plain, tags: [] });
      }),
    );
  });

  test('links only to our own pages', () => {
    const message = 'How do I cancel my subscription? http://evil.example/ жалба на ANLP';
    for (const mail of made({ locale, message })) {
      const links = [...`${mail.text} ${mail.html}`.matchAll(/https?:\/\/[^\s"<)]+/g)];
      for (const [link] of links) expect(link.startsWith(`${publicOrigin}/`)).toBe(true);
    }
  });
});

describe('articles in the acknowledgement', () => {
  const articlesIn = (message: string) =>
    made({ locale: 'en', message })[0]?.text.match(
      /https:\S+\/help\/(?!complain-about-anlp)\S+/g,
    ) ?? [];

  test('are links to those that surely fit, no more than two', () => {
    const found = articlesIn('How do I cancel my subscription?');
    const [best = ''] = found;
    expect(best).toContain(`${publicOrigin}/en/help/change-or-cancel-subscription/?from=mail&for=`);
    expect(found.length).toBeLessThanOrEqual(2);
    expect(articlesIn('Hello there')).toEqual([]);
  });

  test('are left out for messages where the form would still offer some', async () => {
    const asked = (await questionsOf('en')).map(({ q }) => q);
    const { index } = app.parts.articles.en;
    const offered = asked.filter((message) => suggest(index, message).length > 0);
    const unsure = offered.filter(
      (message) => suggest(index, message, { confidence: 'mail' }).length === 0,
    );
    expect(unsure.length).toBeGreaterThan(0);
    for (const message of unsure) expect(articlesIn(message)).toEqual([]);
  });
});

test('the team is told reference, topic and day, in English, and nothing about who wrote what', () => {
  const [, notice] = made({ message: 'Marked words', name: 'Marked name' });
  expect(notice).toMatchObject({ kind: 'team-notice', to: ['team@anlp.example'] });
  expect(notice?.subject).toContain('ABCD-2345');
  expect(notice?.subject).toContain('2 December 2026');
  expect(JSON.stringify(notice)).not.toMatch(/marked|ljiljana/i);
});

test('a withheld acknowledgement is not even made; the team is told all the same', () => {
  for (const reason of ['honeypot', 'too-fast'] as const) {
    const mails = made({ acknowledgement: { state: 'withheld', reason } });
    expect(mails.map(({ kind }) => kind)).toEqual(['team-notice']);
  }
});

test('without a date both mails say how soon', () => {
  const [acknowledgement, notice] = made({ locale: 'en', promise: undefined });
  expect(acknowledgement?.text).toContain('within three working days');
  expect(notice?.text).toContain('no date');
});

describe('where members’ mail is taken in', () => {
  const receiving = { apiKey: 're_receive', baseUrl: undefined };
  const partsThere = () => {
    const mailReplyTo = 'Help <help@anlp.example>';
    return { ...app.parts, settings: { ...app.parts.settings, mailReplyTo, receiving } };
  };
  const answering = (answered: AnsweredMail) => {
    const [mail] = receiptMailsAnswering(partsThere(), newEnquiry(), reference, answered);
    return thawEmail(mail?.payload ?? '');
  };

  test('a reply names its enquiry, and the notice to the team does not', () => {
    const [acknowledgement, notice] = made({}, partsThere());
    expect(acknowledgement?.reply_to).toMatch(
      /^Help <help\+abcd-2345\.[0-9a-f]{20}@anlp\.example>$/,
    );
    expect(acknowledgement?.headers['Auto-Submitted']).toBe('auto-generated');
    expect(notice?.reply_to).toBe('Help <help@anlp.example>');
  });

  test('the answer to a mail stands in its thread, however long that is', () => {
    const references = Array.from({ length: 50 }, (_, n) => `<mail-${n}@member.example>`).join(' ');
    const mail = answering({ messageId: '<last@member.example>', references });
    expect(mail.headers).toMatchObject({
      'Auto-Submitted': 'auto-replied',
      'In-Reply-To': '<last@member.example>',
    });
    expect(mail.headers.References).toMatch(/ <mail-49@member\.example> <last@member\.example>$/);
    expect(mail.headers.References?.length).toBeLessThan(500);
  });

  test('no id of a mail, whatever it holds, breaks a header', () => {
    fc.assert(
      fc.property(anyText, anyText, (messageId, references) => {
        const mail = answering({ messageId: `<${messageId}>`, references });
        expect(JSON.stringify(mail.headers)).toMatch(/^[ -~]*$/);
      }),
    );
  });
});

test.each(allLocales)(
  'what is made of the stored enquiry is what was promised, in %s',
  async (locale) => {
    await app.empty();
    const enquiry = newEnquiry({ locale, message: 'How do I cancel my subscription?' });
    const mails = receiptMails(enquiry);
    const making = { newReference, mailsFor: () => mails };
    const { enquiry: stored } = await receiveEnquiry(app.store, enquiry, making);
    const make = createReceiptPayloads(app.parts);
    for (const { id, kind } of mails) {
      const write = kind === 'acknowledgement' ? acknowledgementMail : teamNoticeMail;
      expect(await make({ id, kind, enquiryId: enquiry.id })).toBe(
        freezeForOutbox(write(app.parts, enquiry, stored.reference), id),
      );
    }
  },
);

test('no other mail, and none about an enquiry that is gone, is made when it is sent', async () => {
  const make = createReceiptPayloads(app.parts);
  const { id } = newEnquiry();
  const acknowledgement = { id, kind: 'acknowledgement', enquiryId: id };
  await expect(make(acknowledgement)).rejects.toThrow('an enquiry that is gone');
  const enquiry = newEnquiry();
  await receiveEnquiry(app.store, enquiry, { newReference, mailsFor: () => [] });
  const answer = { id, kind: 'answer', enquiryId: enquiry.id };
  await expect(make(answer)).rejects.toThrow('a mail of the kind answer');
});
