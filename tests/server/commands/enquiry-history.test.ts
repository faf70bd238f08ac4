import { expect, test } from 'vitest';
import { historyInFull } from '../../../server/commands/enquiry-history.ts';
import type { Act } from '../../../server/enquiries/act.ts';
import type { Word } from '../../../server/enquiries/conversation.ts';

const at = (time: string) => Temporal.Instant.from(`2026-11-27T${time}:00Z`);

function word(about: Partial<Word>): Word {
  const unsaid = { id: 'w', mailMessageId: undefined, attachments: [] };
  return { ...unsaid, kind: 'note', author: 'member', at: at('10:00'), text: '', ...about };
}

function act(about: Partial<Act>): Act {
  const plain = { sequence: 1, at: at('10:00'), details: {} };
  return { ...plain, actor: 'alice@team.example', kind: 'noted', ...about };
}

test('what was done and said stands in the order of its time, an act before its own words', () => {
  const acts = [
    act({ at: at('09:00'), kind: 'topic-changed', details: { from: 'other', to: 'payments' } }),
    act({ at: at('10:00'), kind: 'member-wrote', actor: 'member' }),
    act({ at: at('11:00'), kind: 'noted' }),
  ];
  const words = [
    word({ at: at('10:00'), kind: 'from-member', text: 'It is urgent' }),
    word({ at: at('11:00'), author: 'alice@team.example', text: 'Ring her' }),
  ];
  const lines = historyInFull(acts, words).split(/\n+/);
  expect(lines).toEqual([
    'Fri 2026-11-27 09:00  topic-changed  alice@team.example  from: other, to: payments',
    'Fri 2026-11-27 10:00  member-wrote  member',
    'Fri 2026-11-27 10:00  from-member  member',
    'It is urgent',
    'Fri 2026-11-27 11:00  noted  alice@team.example',
    'Fri 2026-11-27 11:00  note  alice@team.example',
    'Ring her',
    '',
  ]);
  expect(historyInFull([], [])).toBe('');
});

test('what came by mail cannot steer the terminal that shows it', () => {
  const escapes = '\u001b[2J\u202e\u0000';
  const attachments = [{ name: `invoice${escapes}.pdf`, type: 'application/pdf', bytes: 1234 }];
  const text = historyInFull([], [word({ text: `It is urgent${escapes}`, attachments })]);
  expect(text).toMatch(/^Fri 2026-11-27 10:00 {2}note {2}member\nAttachment: invoice/);
  expect(text).toContain('It is urgent');
  expect(text).not.toMatch(/(?!\n|\t)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
});
