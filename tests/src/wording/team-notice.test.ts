import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadPhrases } from '../../../src/wording/phrases.ts';
import { renderTeamNotice } from '../../../src/wording/team-notice.ts';
import type { ExplainedDate } from '../../../src/wording/why-that-date.ts';

const path = new URL('../../../content/en/emails/team-notice.md', import.meta.url);
const template = readFileSync(path, 'utf8');
const t = await loadPhrases('en');
const promise: ExplainedDate = {
  receivedAt: Temporal.Instant.from('2026-11-30T10:15:00Z'),
  countedFrom: Temporal.PlainDate.from('2026-11-30'),
  dueDate: Temporal.PlainDate.from('2026-12-03'),
  dueAt: Temporal.Instant.from('2026-12-03T17:00:00Z'),
  timing: 'in-hours',
  skipped: [],
};
const notice = {
  template,
  t,
  reference: 'ABCD-2345',
  channel: 'form',
  topic: 'training',
  deskUrl: undefined,
} as const;

test('the team is told the reference, the topic, by when to reply, and how to read the message', () => {
  const mail = renderTeamNotice({ ...notice, promise });
  expect(mail.subject).toBe(
    'New message ABCD-2345: reply by 5pm (London time) on Thursday 3 December 2026',
  );
  expect(mail.text).toBe(`A message has arrived that a person must answer.

- Reference: ABCD-2345
- Topic: Training and criteria
- Reply due: 5pm (London time) on Thursday 3 December 2026

To read the message, run this where the site runs:

npm run enquiries -- ABCD-2345

What was written is not in this email.
`);
  expect(mail.html).toContain('<code>npm run enquiries -- ABCD-2345</code>');
});

test('the team is warned when the calendar does not reach', () => {
  const mail = renderTeamNotice({ ...notice, promise: undefined });
  expect(mail.subject).toBe('New message ABCD-2345: no reply date');
  expect(mail.text).toContain(
    'so we promised a reply within three working days. Add the next year',
  );
});

test('the team is led to the desk where there is one', () => {
  const deskUrl = 'https://desk.anlp.example/desk/enquiries/ABCD-2345';
  const mail = renderTeamNotice({ ...notice, promise, deskUrl });
  expect(mail.text).toContain(`Read and answer it at the desk\n${deskUrl}\n\nWhat was written`);
  expect(mail.html).not.toContain('npm run');
});
