import type { Logger } from 'pino';
import { errorName, errorPlace } from '../web/error-name.ts';
import type { OutboxEvent } from './attempt-next.ts';

/** Writes what happens in the outbox to the log; a mail that needs a person is an error there. */
export function logOutboxEvent(log: Logger, event: OutboxEvent): void {
  if (event.kind === 'fault') {
    log.error({ error: errorName(event.error) }, 'the outbox could not reach the store');
  } else if (event.kind === 'unmade') {
    const { entryId: outboxId, mailKind: mail } = event;
    const fault = { error: errorName(event.error), at: errorPlace(event.error) };
    log.error({ outboxId, mail, ...fault }, 'a mail could not be made');
  } else if (event.kind === 'pause') {
    const { cause, errorName: error, afterMs } = event;
    log.error({ cause, error, afterMs }, 'no mail is sent for a while');
  } else {
    const { entryId, mailKind, attempts, step } = event;
    const level = step.kind === 'parked' ? 'error' : 'info';
    log[level]({ outboxId: entryId, mail: mailKind, attempts, outcome: step.kind }, 'mail');
  }
}
