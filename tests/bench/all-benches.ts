import type { Bench } from './bench.ts';
import { acknowledgement } from './benches/acknowledgement.ts';
import { build } from './benches/build.ts';
import { intake } from './benches/intake.ts';
import { mailDown } from './benches/mail-down.ts';
import { memory } from './benches/memory.ts';
import { queue } from './benches/queue.ts';
import { replyDates } from './benches/reply-dates.ts';
import { siteSearch } from './benches/site-search.ts';
import { start } from './benches/start.ts';
import { suggestions } from './benches/suggestions.ts';

/** A new benchmark is a file in `benches/` and a line here. */
export const benches: readonly Bench[] = [
  replyDates,
  start,
  memory,
  intake,
  mailDown,
  acknowledgement,
  queue,
  suggestions,
  siteSearch,
  build,
];
