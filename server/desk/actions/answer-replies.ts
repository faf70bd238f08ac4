import { html } from 'hono/html';
import { sourceLocale } from '../../../content/locales.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import type { ActionView } from '../desk-action.ts';
import type { DeskParts } from '../desk-parts.ts';
import { selectField } from '../fields.ts';
import { say } from '../words.ts';

/** Picks a saved reply: named in English for the team, added in the member's language. */
export function savedReplyFields({ parts, enquiry, typed }: ActionView) {
  const inEnglish = parts.savedReplies[sourceLocale];
  const available = parts.savedReplies[enquiry.locale].map(({ id }) => id);
  const offered = inEnglish.filter(({ id }) => available.includes(id));
  const options = [
    { value: '', label: say('action.answer.no-reply') },
    ...offered.map(({ id, title }) => ({ value: id, label: title })),
  ];
  return html`<div class="add-reply">
      ${selectField({
        name: 'reply',
        id: 'answer-reply',
        label: say('action.answer.reply'),
        value: typed.get('reply') ?? '',
        options,
      })}
      <button class="button secondary" name="step" value="add-reply">
        ${say('action.answer.add-reply')}
      </button>
    </div>
    <details class="quiet">
      <summary>${say('action.answer.replies')}</summary>
      <dl>
        ${offered.map(
          ({ title, text }) => html`<dt>${title}</dt>
            <dd class="said">${text}</dd>`,
        )}
      </dl>
    </details>`;
}

/** What was typed, with the picked reply after it and the articles it leads to ticked. */
export function withSavedReply(
  { savedReplies }: DeskParts,
  { locale }: Enquiry,
  typed: URLSearchParams,
): URLSearchParams {
  const picked = savedReplies[locale].find(({ id }) => id === typed.get('reply'));
  const again = new URLSearchParams(typed);
  again.delete('step');
  again.delete('reply');
  if (picked === undefined) return again;
  const before = (typed.get('answer') ?? '').trim();
  again.set('answer', before === '' ? picked.text : `${before}\n\n${picked.text}`);
  for (const article of picked.articles) again.append('article', article);
  return again;
}
