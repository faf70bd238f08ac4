import type { Bench, Figure, Size } from '../bench.ts';
import type { Loaded } from '../load.ts';
import { startLoadedSite } from '../loaded-site.ts';
import type { providers } from '../providers.ts';

const connections = 16;
const broken = ['never answers', 'answers 500', 'refuses connections'] as const;

/** Of the rate while mail is taken. */
const leastShare = 0.6;

/** Milliseconds. */
const p99Limit = { below: 250 };

/** What members notice of a mail provider that is down: nothing, which is what this measures. */
export const mailDown: Bench = {
  name: 'mail-down',
  about: 'messages stored per second and the wait for the receipt while the mail provider is down',
  async run(say, size) {
    const normal = await loadedWith('takes every mail', size);
    const figures: Figure[] = [];
    for (const mail of size === 'quick' ? broken.slice(0, 1) : broken) {
      say(mail);
      figures.push(...figuresOf(mail, await loadedWith(mail, size), normal));
    }
    return figures;
  },
};

async function loadedWith(mail: keyof typeof providers, size: Size): Promise<Loaded> {
  // Calls as often as it may, so that what each costs would be seen.
  const site = await startLoadedSite(mail, size, { RESEND_RATE_PER_SECOND: '50' });
  const loaded = await site.load({ connections, seconds: size === 'quick' ? 0.3 : 8 });
  await site.remove();
  return loaded;
}

function figuresOf(mail: string, own: Loaded, normal: Loaded): Figure[] {
  const baseline = 'provider takes every mail';
  return [
    {
      what: `messages stored, provider ${mail}`,
      unit: 'per s',
      value: own.perSecond,
      baselines: { [baseline]: normal.perSecond },
      limit: { atLeast: leastShare * normal.perSecond },
    },
    {
      what: `99 of 100 receipts, provider ${mail}`,
      unit: 'ms',
      value: own.p99,
      baselines: { [baseline]: normal.p99 },
      limit: p99Limit,
    },
  ];
}
