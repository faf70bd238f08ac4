import { html } from 'hono/html';
import type { Phrases } from '../wording/phrases.ts';
import type { VisibleField } from './fields.ts';
import type { Problem } from './problem.ts';

import type { Markup } from '../page/markup.ts';

export interface FieldState {
  t: Phrases;
  typed: string;
  problem: Problem | undefined;
}

/** A labelled line of text. */
export function textField(
  state: FieldState,
  field: VisibleField,
  attributes: { type: string; autocomplete: string; hint?: string },
) {
  const { type, autocomplete, hint } = attributes;
  const describedBy = describe(field, hint, state.problem);
  const fixed = type === 'email' ? html` spellcheck="false" dir="ltr"` : html` dir="auto"`;
  return fieldBox(
    field,
    state,
    html`<label for="${field}">${state.t(`form.${field}` as 'form.name')}</label>
      ${hintMarkup(field, hint)}${problemMarkup(state, field)}
      <input
        id="${field}"
        name="${field}"
        type="${type}"
        autocomplete="${autocomplete}"
        value="${state.typed}"
        ${fixed}
        ${describedBy}
      />`,
  );
}

/** The message itself. What was typed begins after the line break that HTML swallows. */
export function textArea(state: FieldState, field: VisibleField, hint: string) {
  return fieldBox(
    field,
    state,
    html`<label for="${field}">${state.t(`form.${field}` as 'form.message')}</label>
      ${hintMarkup(field, hint)}${problemMarkup(state, field)}
      <textarea id="${field}" name="${field}" rows="8" dir="auto" ${describe(field, hint, state.problem)}>
${state.typed}</textarea
      >`,
  );
}

export interface Choice {
  value: string;
  label: string;
  hint?: string | undefined;
}

/** One choice of several; the first button carries the field's id, so that a problem links to it. */
export function choices(
  state: FieldState,
  field: VisibleField,
  options: readonly Choice[],
  hint?: string,
) {
  return fieldBox(
    field,
    state,
    html`<fieldset ${describe(field, hint, state.problem)}>
      <legend>${state.t(`form.${field}` as 'form.topic')}</legend>
      ${hintMarkup(field, hint)}${problemMarkup(state, field)}
      <div class="choices">
        ${options.map((option, index) => choiceMarkup(state, field, option, index))}
      </div>
    </fieldset>`,
  );
}

function choiceMarkup(state: FieldState, field: VisibleField, option: Choice, index: number) {
  const id = index === 0 ? field : `${field}-${option.value}`;
  const checked = state.typed === option.value ? html` checked` : '';
  const hint = option.hint === undefined ? undefined : `${field}-${option.value}-hint`;
  return html`<div class="choice">
    <input
      type="radio"
      id="${id}"
      name="${field}"
      value="${option.value}"
      ${checked}
      ${hint === undefined ? '' : html` aria-describedby="${hint}"`}
    />
    <label for="${id}">${option.label}</label>
    ${hint === undefined ? '' : html`<p class="hint" id="${hint}">${option.hint}</p>`}
  </div>`;
}

function fieldBox(field: VisibleField, state: FieldState, content: Markup) {
  const problem = state.problem === undefined ? '' : ' has-problem';
  return html`<div class="field${problem}" data-field="${field}">${content}</div>`;
}

function hintMarkup(field: VisibleField, hint: string | undefined) {
  return hint === undefined ? '' : html`<p class="hint" id="${field}-hint">${hint}</p>`;
}

function problemMarkup({ t, problem }: FieldState, field: VisibleField) {
  if (problem === undefined) return '';
  return html`<p class="problem" id="${field}-problem">
    <span class="visually-hidden">${t('form.error-prefix')}</span> ${t(problem.phrase, problem.values)}
  </p>`;
}

function describe(field: VisibleField, hint: string | undefined, problem: Problem | undefined) {
  const ids = [
    ...(hint === undefined ? [] : [`${field}-hint`]),
    ...(problem === undefined ? [] : [`${field}-problem`]),
  ];
  const invalid = problem === undefined ? '' : html` aria-invalid="true"`;
  return ids.length === 0 ? invalid : html` aria-describedby="${ids.join(' ')}"${invalid}`;
}
