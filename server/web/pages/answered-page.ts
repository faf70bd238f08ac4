import { html } from 'hono/html';
import { finished, type Markup } from '../../../src/page/markup.ts';
import { pageUrl } from '../../../src/page/paths.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';
import { isClosedByArticle, type Standing } from '../../enquiries/standing.ts';
import { whatAnswered } from './answered-block.ts';
import { referenceBlock } from './receipt-page.ts';

/** The choice of a member whom no article answered, but something did. */
export const somethingElse = 'something-else';

export interface AnsweredPage {
  t: Phrases;
  reference: string;
  standing: Standing;
  answeringTitle: string | undefined;
  stillNeedUrl: string;
  /** Where the form posts to: the page's own address, with where the member came from. */
  action: string;
  /** The articles to choose from; the one the member comes from is chosen already. */
  articles: readonly { id: string; title: string }[];
  chosen: string | undefined;
  /** Whether the form was sent without a choice. */
  isChoiceMissing: boolean;
}

/** The page where a member says that an article answered them, and what came of that. */
export function answeredMain(page: AnsweredPage): { title: string; main: string } {
  const { t, standing } = page;
  if (standing === 'open') return questionMain(page);
  if (!isClosedByArticle(standing)) return endedMain(page);
  const done = html`<p class="lede">${whatAnswered(page)}</p>
    <p><a href="${page.stillNeedUrl}">${t('still-need.link')}</a></p>`;
  return asPage(page, t('answered.done.title'), done);
}

function questionMain(page: AnsweredPage): { title: string; main: string } {
  const { t, isChoiceMissing } = page;
  const { title, main } = asPage(page, t('answered.title'), answeredForm(page));
  return { title: isChoiceMissing ? `${t('form.error-prefix')} ${title}` : title, main };
}

/** A person replied, or it was closed in another way: nothing can be said about it here. */
export function endedMain(page: Pick<AnsweredPage, 't' | 'reference' | 'standing'>) {
  const { t, standing } = page;
  const phrase = standing === 'replied' ? 'answered.replied' : 'answered.closed';
  const text = html`<p class="lede">${t(phrase)}</p>
    <p><a href="${pageUrl(t.locale, 'contact/')}">${t('receipt.write-again')}</a></p>`;
  return asPage(page, t(`${phrase}.title`), text);
}

/** A title as page title and heading, the reference, and what the page is about. */
export function asPage(
  { t, reference }: Pick<AnsweredPage, 't' | 'reference'>,
  title: string,
  content: Markup,
): { title: string; main: string } {
  const main = finished(html`<h1>${title}</h1>
    ${referenceBlock(t, reference)} ${content}`);
  return { title, main };
}

function answeredForm(page: AnsweredPage) {
  const { t, action, articles, isChoiceMissing } = page;
  return html`<p>${t('answered.explain')}</p>
    <form method="post" action="${action}" novalidate>
      ${articles.length === 0 ? onlyChoice() : choices(page, isChoiceMissing)}
      <div class="actions"><button class="button">${t('answered.confirm')}</button></div>
    </form>`;
}

function onlyChoice() {
  return html`<input type="hidden" name="article" value="${somethingElse}" />`;
}

function choices({ t, articles, chosen }: AnsweredPage, isChoiceMissing: boolean) {
  const options = [...articles, { id: somethingElse, title: t('answered.something-else') }];
  const described = isChoiceMissing ? html` aria-describedby="article-problem"` : '';
  return html`<div class="field${isChoiceMissing ? ' has-problem' : ''}">
    <fieldset${described}>
      <legend>${t('answered.which')}</legend>
      ${isChoiceMissing ? html`<p class="problem" id="article-problem" tabindex="-1" autofocus>${t('answered.choose')}</p>` : ''}
      <div class="choices">
        ${options.map(({ id, title }) => choice(id, title, id === chosen))}
      </div>
    </fieldset>
  </div>`;
}

function choice(id: string, title: string, isChosen: boolean) {
  return html`<div class="choice">
    <input type="radio" id="by-${id}" name="article" value="${id}"${isChosen ? html` checked` : ''} />
    <label for="by-${id}">${title}</label>
  </div>`;
}
