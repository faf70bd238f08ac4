import type { PhraseKey } from '../../content/en/phrases.ts';
import type { VisibleField } from './fields.ts';

/** A field to mend, and the phrase that says what to do about it in the page's language. */
export interface Problem {
  field: VisibleField;
  phrase: Extract<PhraseKey, `problem.${string}`>;
  values?: Record<string, number>;
}
