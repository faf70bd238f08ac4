/**
 * Why a reply takes longer than promised, as the team chooses it. Each stands in every language's
 * phrases as `delay.reason.<id>`, a whole sentence, so that a member is told in their language.
 */
export const delayReasons = [
  'more-messages',
  'staff-absence',
  'asking-others',
  'closer-look',
  'technical-fault',
] as const;

export type DelayReason = (typeof delayReasons)[number];

/**
 * What a banner on every page can say about the whole service, as the team chooses it. Each stands
 * in every language's phrases as `banner.<id>`.
 */
export const bannerKinds = [
  'more-messages',
  'staff-absence',
  'technical-fault',
  'unplanned-closure',
] as const;

export type BannerKind = (typeof bannerKinds)[number];
