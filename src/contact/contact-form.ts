import { html, raw } from 'hono/html';
import { allTopics, processingTimesAreSamples, type Topic } from '../../content/topics.ts';
import { pageUrl } from '../page/paths.ts';
import { region } from '../page/regions.ts';
import type { Phrases } from '../wording/phrases.ts';
import { usuallyDealtWith } from '../wording/promise-wording.ts';
import {
  hiddenFields,
  lookFirst,
  relationships,
  type TypedFields,
  type VisibleField,
} from './fields.ts';
import { choices, textArea, textField, type FieldState } from './form-field.ts';
import type { Problem } from './problem.ts';
import { finished } from '../page/markup.ts';

export interface ContactForm {
  t: Phrases;
  typed: TypedFields;
  problems: readonly Problem[];
  /** The hidden token of this visit; a built page has none and the handler fills it in. */
  token?: string | undefined;
  /** The handler's origin, for a built page that stands on another host. */
  apiOrigin?: string | undefined;
}

/** The form, written once: the built page prints it empty, the handler with everything typed. */
export function contactForm(form: ContactForm) {
  const { t } = form;
  const state = (field: VisibleField): FieldState => ({
    t,
    typed: form.typed[field],
    problem: form.problems.find((problem) => problem.field === field),
  });
  const action = `${form.apiOrigin ?? ''}${pageUrl(t.locale, 'contact/')}`;
  return html`<form method="post" action="${action}" novalidate>
    ${textField(state('name'), 'name', { type: 'text', autocomplete: 'name' })}
    ${textField(state('email'), 'email', {
      type: 'email',
      autocomplete: 'email',
      hint: t('form.email.hint'),
    })}
    ${choices(state('relationship'), 'relationship', relationshipChoices(t))}
    ${choices(state('topic'), 'topic', topicChoices(t), sampleHint(t))}
    ${textArea(state('message'), 'message', t('form.message.hint'))} ${suggestionsPlace(t)}
    <p class="hint">${t('form.attachments')}</p>
    <p class="hint"><a href="${pageUrl(t.locale, 'privacy/')}">${t('form.privacy')}</a></p>
    ${hidden(t)} ${raw(region('form-token', tokenField(form.token)))}
    <div class="actions">
      <button class="button">${t('form.send')}</button>
      <button class="button secondary" name="${lookFirst.name}" value="${lookFirst.value}">
        ${t('form.look-first')}
      </button>
    </div>
  </form>`;
}

/** The hidden field that makes a double click one enquiry; empty where no handler made a token. */
export function tokenField(token: string | undefined): string {
  if (token === undefined) return '';
  return finished(html`<input type="hidden" name="${hiddenFields.token}" value="${token}" />`);
}

function relationshipChoices(t: Phrases) {
  return relationships.map((value) => ({ value, label: t(`form.relationship.${value}`) }));
}

function topicChoices(t: Phrases) {
  return allTopics.map((value) => ({
    value,
    label: t(`topic.${value}`),
    hint: processingHint(t, value),
  }));
}

function processingHint(t: Phrases, topic: Topic): string | undefined {
  const within = usuallyDealtWith(t, topic);
  return within === undefined ? undefined : t('form.topic.processing', { within });
}

/** Said once for all of them, where the processing times are samples. */
function sampleHint(t: Phrases): string | undefined {
  return processingTimesAreSamples ? t('form.topic.samples') : undefined;
}

/** Where the page's script shows articles while a message is written; empty without script. */
function suggestionsPlace(t: Phrases) {
  return html`<div
    id="suggestions"
    data-locale="${t.locale}"
    data-title="${t('form.suggestions')}"
    data-introduction="${t('form.suggestions.introduction')}"
    data-one="${t('form.suggestions.announce', { count: 1 })}"
    data-two="${t('form.suggestions.announce', { count: 2 })}"
    data-three="${t('form.suggestions.announce', { count: 3 })}"
  ></div>`;
}

/** A trap for programs: people neither see it nor reach it, and filling it in only marks. */
function hidden(t: Phrases) {
  const name = hiddenFields.trap;
  return html`<div class="trap" aria-hidden="true">
    <label for="${name}">${t('form.trap')}</label>
    <input id="${name}" name="${name}" type="text" tabindex="-1" autocomplete="off" />
  </div>`;
}
