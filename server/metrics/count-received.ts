import type { Enquiry } from '../enquiries/enquiry.ts';
import type { Observer } from './observer.ts';

/** Counts an enquiry that was stored, and why its acknowledgement was withheld where it was. */
export function countReceived(
  { observer }: { observer: Observer },
  { channel, acknowledgement }: Enquiry,
): void {
  const isWithheld = acknowledgement.state === 'withheld';
  const outcome = isWithheld ? acknowledgement.reason : acknowledgement.state;
  observer.received({ channel, acknowledgement: outcome });
}
