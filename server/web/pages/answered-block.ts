import { html } from 'hono/html';
import type { Offer } from '../../../src/page/offered-url.ts';
import { suggestionList, type SuggestedArticle } from '../../../src/page/suggestion-list.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import { isClosedByArticle, type Standing } from '../../enquiries/standing.ts';

/** What receipt and status page say of articles that may answer, or did. */
export interface AnsweredBlock {
  t: Phrases;
  standing: Standing;
  /** The articles offered on receipt, as links that know the enquiry. */
  articles: readonly SuggestedArticle[];
  offer: Offer;
  /** The title of the article that answered it, where one did and is still there. */
  answeringTitle: string | undefined;
  answeredUrl: string;
  stillNeedUrl: string;
}

/** Articles that may answer an open enquiry; what closed one that an article answered. */
export function answeredBlock(block: AnsweredBlock) {
  if (block.standing === 'open') return offers(block);
  return isClosedByArticle(block.standing) ? closedByArticle(block) : '';
}

function offers({ t, articles, offer, answeredUrl }: AnsweredBlock) {
  const isOffered = articles.length > 0;
  // Where no article was offered, there is no "this" yet.
  const label = t(isOffered ? 'answered.link' : 'answered.title');
  const answered = html`<p><a href="${answeredUrl}">${label}</a></p>`;
  if (!isOffered) return answered;
  return html`<h2>${t('receipt.suggestions')}</h2>
    ${suggestionList(articles, offer)} ${answered}`;
}

function closedByArticle(block: AnsweredBlock) {
  const { t, stillNeedUrl } = block;
  return html`<div class="notice">
    <p>${whatAnswered(block)}</p>
    <p><a href="${stillNeedUrl}">${t('still-need.link')}</a></p>
  </div>`;
}

/** Why no reply follows, naming the article where it is known. */
export function whatAnswered({
  t,
  standing,
  answeringTitle: title,
}: Pick<AnsweredBlock, 't' | 'standing' | 'answeringTitle'>): string {
  if (standing === 'self-answered') {
    return title === undefined ? t('answered.done') : t('answered.done-by', { title });
  }
  return title === undefined ? t('answered.closed.title') : t('answered.named-by', { title });
}
