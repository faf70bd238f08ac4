import { bannerKinds } from '../../../content/delays.ts';
import type { Banner } from '../../banner/banner.ts';
import { dayTyped, momentTyped } from '../typed-moment.ts';
import type { DeskKey } from '../words.ts';

export type ParsedBanner =
  { ok: true; banner: Omit<Banner, 'id' | 'setBy'> } | ({ ok: false } & BannerProblem);

/** What is to be mended about a banner, and at which field. */
export interface BannerProblem {
  field: string;
  key: DeskKey;
}

/** Reads a banner as it was typed; without a beginning it shows at once. */
export function parseBanner(typed: URLSearchParams, now: Temporal.Instant): ParsedBanner {
  const field = (name: string) => (typed.get(name) ?? '').trim();
  const kind = bannerKinds.find((known) => known === field('kind'));
  if (kind === undefined) return { ok: false, field: 'kind', key: 'banner.kind.missing' };
  const isAtOnce = field('start-day') === '' && field('start-time') === '';
  const startsAt = isAtOnce ? now : momentTyped(field('start-day'), field('start-time'));
  if (startsAt === undefined) return { ok: false, field: 'start-day', key: 'banner.start.wrong' };
  const endsAt = momentTyped(field('end-day'), field('end-time'));
  if (endsAt === undefined) return { ok: false, field: 'end-day', key: 'banner.end.missing' };
  const begins = Temporal.Instant.compare(startsAt, now) > 0 ? startsAt : now;
  if (Temporal.Instant.compare(endsAt, begins) <= 0) {
    return { ok: false, field: 'end-day', key: 'banner.end.too-early' };
  }
  const backOn = dayTyped(field('back-on'));
  if (backOn === undefined && field('back-on') !== '') {
    return { ok: false, field: 'back-on', key: 'banner.back-on.wrong' };
  }
  return { ok: true, banner: { kind, startsAt, endsAt, backOn } };
}
