import { html } from 'hono/html';
import { allLocales, locales, sourceLocale } from '../../../content/locales.ts';
import { allTopics } from '../../../content/topics.ts';
import { relationships } from '../../../src/contact/fields.ts';
import { londonDay, londonTime } from '../../../src/wording/dates.ts';
import type { DeskParts } from '../desk-parts.ts';
import { checkField, errorSummary, lineField, selectField, textField } from '../fields.ts';
import { say, type DeskKey } from '../words.ts';

/** The form for a voicemail as it is shown. */
export interface PhoneForm {
  typed: URLSearchParams;
  /** Tells a double click from a second voicemail. */
  token: string;
  problem?: { field: string; problem: DeskKey };
}

/** What is needed comes first; name, number and address may stay empty. */
export function phoneMain(parts: DeskParts, form: PhoneForm) {
  const { problem, token } = form;
  return html`${errorSummary(problem && say(problem.problem), problem?.field)}
    <h1>${say('phone.title')}</h1>
    <p class="lede">${say('phone.introduction')}</p>
    <form class="narrow" method="post" action="/desk/phone/new">
      <input type="hidden" name="token" value="${token}" />
      ${whenLeft(parts, form)} ${message(form)}
      <div class="side-by-side">${topic(parts, form)} ${language(form)}</div>
      <div class="side-by-side">
        ${line(form, 'name', 'text')} ${line(form, 'telephone', 'tel')}
      </div>
      <div class="side-by-side">${line(form, 'email', 'email')} ${relationship(parts, form)}</div>
      ${checkField({
        name: 'acknowledge',
        label: say('phone.acknowledge'),
        isChecked: form.typed.get('acknowledge') === 'yes',
      })}
      <button class="button">${say('phone.button')}</button>
    </form>`;
}

function problemOf({ problem }: PhoneForm, field: string): string | undefined {
  return problem?.field === field ? say(problem.problem) : undefined;
}

function whenLeft({ now }: DeskParts, form: PhoneForm) {
  const time = londonTime(now()).toString({ smallestUnit: 'minute' });
  return html`<div class="side-by-side">
    ${lineField({
      name: 'day',
      type: 'date',
      label: say('phone.day'),
      value: form.typed.get('day') ?? londonDay(now()).toString(),
      problem: problemOf(form, 'day'),
    })}
    ${lineField({
      name: 'time',
      type: 'time',
      label: say('phone.time'),
      value: form.typed.get('time') ?? time,
    })}
  </div>`;
}

function message(form: PhoneForm) {
  return textField({
    name: 'message',
    label: say('phone.message'),
    value: form.typed.get('message') ?? '',
    problem: problemOf(form, 'message'),
  });
}

function topic({ phrases }: DeskParts, form: PhoneForm) {
  return selectField({
    name: 'topic',
    label: say('phone.topic'),
    value: form.typed.get('topic') ?? '',
    problem: problemOf(form, 'topic'),
    options: [
      { value: '', label: say('action.choose') },
      ...allTopics.map((value) => ({ value, label: phrases[sourceLocale](`topic.${value}`) })),
    ],
  });
}

function language({ typed }: PhoneForm) {
  return selectField({
    name: 'language',
    label: say('phone.language'),
    value: typed.get('language') ?? sourceLocale,
    options: allLocales.map((value) => ({ value, label: locales[value].name, lang: value })),
  });
}

function relationship({ phrases }: DeskParts, { typed }: PhoneForm) {
  const t = phrases[sourceLocale];
  return selectField({
    name: 'relationship',
    label: say('facts.relationship'),
    value: typed.get('relationship') ?? 'other',
    options: relationships.map((value) => ({ value, label: t(`form.relationship.${value}`) })),
  });
}

function line(
  form: PhoneForm,
  name: 'name' | 'telephone' | 'email',
  type: 'text' | 'tel' | 'email',
) {
  return lineField({
    name,
    type,
    label: say(`phone.${name}`),
    value: form.typed.get(name) ?? '',
    problem: problemOf(form, name),
  });
}
