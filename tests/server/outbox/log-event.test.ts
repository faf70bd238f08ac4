import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { OutboxEvent } from '../../../server/outbox/attempt-next.ts';
import { logOutboxEvent } from '../../../server/outbox/log-event.ts';

function logged(event: OutboxEvent): Record<string, unknown> {
  const lines: string[] = [];
  logOutboxEvent(pino({ base: null }, { write: (line: string) => void lines.push(line) }), event);
  expect(lines).toHaveLength(1);
  return JSON.parse(lines[0] ?? '') as Record<string, unknown>;
}

const errorLevel = 50;
const about = { entryId: 'an-id', mailKind: 'acknowledgement' };

test('a mail that cannot be made is an error that says where, and quotes nobody', () => {
  const error = new TypeError('no address like ljiljana@member.example');
  const line = logged({ kind: 'unmade', ...about, error });
  expect(line).toMatchObject({ level: errorLevel, outboxId: 'an-id', error: 'TypeError' });
  expect(line.at).toMatch(/^tests\/.*\.ts:\d+$/);
  expect(JSON.stringify(line)).not.toContain('ljiljana');
});

test('a parked mail is an error, one that was sent is not', () => {
  const attempt = { kind: 'attempt', ...about, attempts: 1 } as const;
  const parked = { kind: 'parked', errorName: 'validation_error' } as const;
  const sent = { kind: 'sent', providerId: 're-1' } as const;
  expect(logged({ ...attempt, step: parked })).toMatchObject({ level: errorLevel });
  expect(logged({ ...attempt, step: sent })).toMatchObject({ level: 30, outcome: 'sent' });
});
