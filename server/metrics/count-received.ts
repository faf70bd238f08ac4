import type { Enquiry } from '../enquiries/enquiry.ts';
import type { Observer } from './observer.ts';

/** Counts an enquiry that was stored, and why its acknowledgement was withheld where it was. */
export function countReceived(
  { observer }: { observer: Observer },
  { channel, acknowledgement }: Enquiry,
): void {
  const { state } = acknowledgement;
  const outcome = acknowledgement.state === 'withheld' ? acknowledgement.reason : state;
  observer.received({ channel, acknowledgement: outcome });
}
