import {
  hiddenFields,
  lookFirst,
  visibleFields,
  type TypedFields,
} from '../../src/contact/fields.ts';

/** A form as it was posted: what was typed, and what the form itself added. */
export interface SentForm {
  typed: TypedFields;
  token: string;
  isTrapFilled: boolean;
  /** Whether "Look for an answer first" was pressed; a form that names no button is sent. */
  looksFirst: boolean;
}

/** Reads the named fields and nothing else of what was posted; a missing field is empty. */
export function readSentForm(fields: URLSearchParams): SentForm {
  const field = (name: string) => fields.get(name) ?? '';
  const typed = Object.fromEntries(visibleFields.map((name) => [name, field(name)]));
  return {
    typed: typed as Record<keyof TypedFields, string>,
    token: field(hiddenFields.token),
    isTrapFilled: field(hiddenFields.trap) !== '',
    looksFirst: field(lookFirst.name) === lookFirst.value,
  };
}
