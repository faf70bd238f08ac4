import { describe, expect, test } from 'vitest';
import {
  enquiryAsJson,
  enquiryInFull,
  enquiryOnOneLine,
  mailFacts,
} from '../../../server/commands/enquiry-lines.ts';
import type { Enquiry } from '../../../server/enquiries/enquiry.ts';
import { newEnquiry } from '../../support/new-enquiry.ts';

function stored(about: Partial<Enquiry> = {}): Enquiry {
  const untouched = {
    closedAt: undefined,
    outcome: undefined,
    answeringArticle: undefined,
    version: 0,
    expected: undefined,
  };
  return { ...newEnquiry(), reference: 'ABCD-2345', state: 'open', ...untouched, ...about };
}

describe('the line of an enquiry', () => {
  test('says by when, in London time, and what about', () => {
    expect(enquiryOnOneLine(stored()).split(/\s{2,}/)).toEqual([
      'Wed 2026-12-02 17:00',
      'ABCD-2345',
      'membership',
      'sr-Cyrl',
      'member',
    ]);
  });

  test('says so when no date could be promised', () => {
    expect(enquiryOnOneLine(stored({ promise: undefined }))).toMatch(/^no date /);
  });

  test('says so when the acknowledgement did not arrive', () => {
    const acknowledgement = { state: 'undelivered', reason: 'bounced' } as const;
    expect(enquiryOnOneLine(stored({ acknowledgement }))).toMatch(
      /member {2}undelivered: the address does not take mail$/,
    );
  });

  test('shows nothing that was typed', () => {
    expect(enquiryOnOneLine(stored())).not.toMatch(/Његошa?|ljiljana|продужим/);
  });
});

describe('the whole enquiry', () => {
  test('has everything that was written', () => {
    const text = enquiryInFull(stored());
    for (const fact of [
      'ABCD-2345',
      'Љиљана Његo'.slice(0, 7),
      'ljiljana@member.example',
      'Хвала 🙂',
    ]) {
      expect(text).toContain(fact);
    }
    expect(text).toMatch(/Received: +Thu 2026-11-26 17:00/);
    expect(text).toMatch(/Reply due: +Wed 2026-12-02 17:00/);
  });

  test('cannot steer the terminal that shows it', () => {
    const escapes = '\u001b[2J\u009b31m\u0007\u202e\u2066\r\u0000';
    const text = enquiryInFull(
      stored({ name: `A${escapes}\nReference: FAKE-2345`, message: `first${escapes}\n\tsecond` }),
    );
    expect(text).not.toMatch(/(?!\n|\t)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
    expect(text).toContain('\\u{1b}[2J');
    expect(text).toContain('\n\tsecond');
    expect(text.match(/^Reference:/gm)).toHaveLength(1);
  });
});

test('for machines an enquiry has its instants in UTC, and none of our own keys', () => {
  const json = enquiryAsJson(stored());
  expect(json).toMatchObject({
    reference: 'ABCD-2345',
    receivedAt: '2026-11-26T17:00:00.125Z',
    dueDate: '2026-12-02',
    dueAt: '2026-12-02T17:00:00Z',
    closedAt: null,
  });
  expect(json).not.toHaveProperty('formToken');
  expect(json).not.toHaveProperty('contentHash');
  expect(enquiryAsJson(stored({ promise: undefined }))).toMatchObject({
    dueDate: null,
    dueAt: null,
  });
});

describe('what came by mail', () => {
  const escapes = '\u001b[2J\u202e\u0000';
  const attachments = [
    { id: 'a', name: `invoice${escapes}.pdf`, type: 'application/pdf', bytes: 1234 },
  ];

  test('is what the text does not hold', () => {
    const mail = {
      emailId: 'the-id',
      receivedAt: Temporal.Instant.from('2026-11-27T10:00:00Z'),
      became: 'enquiry',
      messageId: '<1@x.example>',
      silence: 'auto-submitted',
      attachments: [{ ...attachments[0]!, bytes: undefined }],
      charactersCut: 7,
    } as const;
    expect(mailFacts([mail, { ...mail, became: 'message' }])).toEqual([
      'No program answers this mail: auto-submitted',
      '7 characters are left out; the provider has it whole as the-id',
      expect.stringMatching(/^Attachment: invoice.*, application\/pdf, size unknown$/),
    ]);
  });
});
