import { html } from 'hono/html';
import { articleNamedMail } from '../../emails/article-named-mail.ts';
import { nameArticle } from '../../enquiries/name-article.ts';
import { offeredArticles } from '../article-choices.ts';
import { doneBy, type DeskAction } from '../desk-action.ts';
import { selectField } from '../fields.ts';
import { say } from '../words.ts';

/** Clause 3b: the answer stands in an article. For members only, and only naming it. */
export const nameArticleAction: DeskAction = {
  name: 'name-article',
  words: {
    title: 'action.name-article',
    button: 'action.name-article.button',
    done: 'action.name-article.done',
  },
  isOffered: ({ state, relationship, email }) =>
    state === 'open' && relationship === 'member' && email !== '',
  fields: ({ parts, enquiry, typed, problemOf }) =>
    html`<p class="hint">${say('action.name-article.hint')}</p>
      ${selectField({
        name: 'article',
        id: 'name-article-article',
        label: say('action.name-article.article'),
        value: typed.get('article') ?? '',
        problem: problemOf('article'),
        options: [
          { value: '', label: say('action.choose') },
          ...offeredArticles(parts, enquiry).map(({ id, englishTitle, isSuggested }) => ({
            value: id,
            label: isSuggested
              ? say('action.name-article.suggested', { article: englishTitle })
              : englishTitle,
          })),
        ],
      })}`,
  perform: async (parts, { enquiry, mover, typed }) => {
    const offered = offeredArticles(parts, enquiry);
    const article = offered.find(({ id }) => id === typed.get('article'));
    if (article === undefined) {
      return { ok: false, refusal: 'action.name-article.missing', field: 'article' };
    }
    return doneBy(
      await nameArticle(parts.store, enquiry.id, mover, {
        article: article.id,
        mailFor: (current) => articleNamedMail(parts, current, article),
      }),
    );
  },
};
