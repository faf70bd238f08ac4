import type { Enquiry } from './enquiry.ts';

/** How an enquiry stands towards "this answered my question" and "I still need a reply". */
export type Standing = 'open' | 'self-answered' | 'article-named' | 'replied' | 'closed';

/** `closed` is every end that none of the two can change, such as spam. */
export function standingOf({ state, outcome }: Pick<Enquiry, 'state' | 'outcome'>): Standing {
  if (state === 'open') return 'open';
  const isTold =
    outcome === 'self-answered' || outcome === 'article-named' || outcome === 'replied';
  return isTold ? outcome : 'closed';
}

/** Whether no reply is owed because an article answered it, which the member may take back. */
export function isClosedByArticle(standing: Standing): boolean {
  return standing === 'self-answered' || standing === 'article-named';
}

/** Whether it waits for a further reply after a person's first one; of a row as of an enquiry. */
export function isOpenAgain({
  state,
  outcome,
}: {
  state: string;
  outcome: string | null | undefined;
}): boolean {
  return state === 'open' && outcome === 'replied';
}
