import type { Store } from '../database/open-database.ts';
import { storedInstant } from '../database/stored-time.ts';
import type { DecideAcknowledgement } from './inbound-parts.ts';

const perDay = 3;

/**
 * At most three acknowledgements to one address in 24 hours, by form and by mail together, so that
 * two programs that write to each other stop, and nobody is buried in mail by a forged sender.
 */
export function createMailsPerDay(store: Store): DecideAcknowledgement {
  return async (address, receivedAt) => {
    const { sent } = await store.db
      .selectFrom('enquiry')
      .select(({ fn }) => fn.countAll().as('sent'))
      .where('email', '=', address)
      .where('received_at', '>', storedInstant(receivedAt.subtract({ hours: 24 })))
      .where('acknowledgement_state', '<>', 'withheld')
      .executeTakeFirstOrThrow();
    return Number(sent) < perDay ? { state: 'queued' } : { state: 'withheld', reason: 'cap' };
  };
}
