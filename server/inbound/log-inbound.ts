import type { Logger } from 'pino';
import { errorName, errorPlace } from '../web/error-name.ts';
import type { InboundEvent } from './work-next.ts';

/** Writes what happens with members' mail to the log; what needs a person is an error there. */
export function logInboundEvent(log: Logger, event: InboundEvent): void {
  switch (event.kind) {
    case 'taken': {
      const { mailId, became, isFetched } = event;
      log[isFetched ? 'info' : 'error']({ mailId, became, isFetched }, 'mail from a member');
      break;
    }
    case 'postponed': {
      const { mailId, errorName: error, attempts } = event;
      log.warn({ mailId, error, attempts }, 'a mail from a member could not be fetched yet');
      break;
    }
    case 'found':
      log.warn({ count: event.count }, 'mails were found of which no webhook had told');
      break;
    case 'unlisted':
      log.error({ error: event.errorName }, 'the list of received mails could not be read');
      break;
    case 'no-webhooks':
      log.error({ seconds: Math.round(event.seconds) }, 'no webhook came since a mail was sent');
      break;
    case 'fault': {
      const failure = { error: errorName(event.error), at: errorPlace(event.error) };
      log.error(failure, 'a mail from a member could not be worked');
    }
  }
}
