import { bannerPlace } from './banner/banner-routes.ts';
import type { DeskPlace } from './desk-place.ts';
import { endedContactPlace } from './ended-contact/ended-contact-routes.ts';
import { phonePlace } from './phone/phone-routes.ts';
import { queuePlace } from './queue/queue-routes.ts';

/** The places in the desk's menu, in order. A new one is a file of its own and a line here. */
export const deskPlaces: readonly DeskPlace[] = [
  queuePlace,
  phonePlace,
  endedContactPlace,
  bannerPlace,
];
