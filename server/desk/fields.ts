import { html } from 'hono/html';
import type { Markup } from '../../src/page/markup.ts';
import { say } from './words.ts';

/** A labelled field of a desk form. */
export interface Field {
  name: string;
  label: string;
  /** What was typed, so that a refused form shows it again. */
  value: string;
  hint?: string;
  /** What is to be mended about it. */
  problem?: string | undefined;
  /** Unset: the field's name. Must be its alone on the page. */
  id?: string;
}

/** A line of text, a day or a time. */
export function lineField(
  field: Field & { type?: 'text' | 'email' | 'tel' | 'date' | 'time'; autocomplete?: string },
): Markup {
  const { type = 'text', autocomplete = 'off' } = field;
  const direction = type === 'text' ? 'auto' : 'ltr';
  return box(
    field,
    html`<input
      id="${idOf(field)}"
      name="${field.name}"
      type="${type}"
      value="${field.value}"
      autocomplete="${autocomplete}"
      dir="${direction}"
      ${described(field)}
    />`,
  );
}

/** Text of any length. What was typed begins after the line break that HTML swallows. */
export function textField(field: Field & { rows?: number; lang?: string }): Markup {
  const lang = field.lang === undefined ? '' : html` lang="${field.lang}"`;
  return box(
    field,
    html`<textarea id="${idOf(field)}" name="${field.name}" rows="${field.rows ?? 4}" dir="auto"${lang} ${described(field)}>
${field.value}</textarea
    >`,
  );
}

/** One choice of several, folded. */
export function selectField(field: Field & { options: readonly Option[] }): Markup {
  return box(
    field,
    html`<select id="${idOf(field)}" name="${field.name}" ${described(field)}>
      ${field.options.map(({ value, label, lang }) => {
        const selected = value === field.value ? html` selected` : '';
        const language = lang === undefined ? '' : html` lang="${lang}"`;
        return html`<option value="${value}"${selected}${language}>${label}</option>`;
      })}
    </select>`,
  );
}

export interface Option {
  value: string;
  label: string;
  lang?: string;
}

/** Something that is so or is not. */
export function checkField(field: Omit<Field, 'value' | 'problem'> & CheckState): Markup {
  const checked = field.isChecked ? html` checked` : '';
  const id = idOf(field);
  return html`<div class="check">
    <input type="checkbox" id="${id}" name="${field.name}" value="${field.value ?? 'yes'}"${checked} />
    <label for="${id}"${field.lang === undefined ? '' : html` lang="${field.lang}" dir="auto"`}>${field.label}</label>
  </div>`;
}

interface CheckState {
  isChecked: boolean;
  value?: string;
  lang?: string;
}

/** Says above a page what stopped its form, with a way to the field that is to be mended. */
export function errorSummary(problem: string | undefined, fieldId: string | undefined): Markup {
  if (problem === undefined) return html``;
  const text = fieldId === undefined ? problem : html`<a href="#${fieldId}">${problem}</a>`;
  return html`<div class="error-summary" role="alert" tabindex="-1">
    <h2>${say('desk.problem')}</h2>
    <p>${text}</p>
  </div>`;
}

function box(field: Field, control: Markup): Markup {
  const id = idOf(field);
  return html`<div class="field${field.problem === undefined ? '' : ' has-problem'}">
    <label for="${id}">${field.label}</label>
    ${field.hint === undefined ? '' : html`<p class="hint" id="${id}-hint">${field.hint}</p>`}
    ${
      field.problem === undefined
        ? ''
        : html`<p class="problem" id="${id}-problem">
          <span class="visually-hidden">${say('desk.error-prefix')}</span> ${field.problem}
        </p>`
    }
    ${control}
  </div>`;
}

function described(field: Field): Markup {
  const id = idOf(field);
  const ids = [
    ...(field.hint === undefined ? [] : [`${id}-hint`]),
    ...(field.problem === undefined ? [] : [`${id}-problem`]),
  ];
  const invalid = field.problem === undefined ? '' : html` aria-invalid="true"`;
  return ids.length === 0 ? html`` : html`aria-describedby="${ids.join(' ')}"${invalid}`;
}

function idOf({ id, name }: Pick<Field, 'id' | 'name'>): string {
  return id ?? name;
}
