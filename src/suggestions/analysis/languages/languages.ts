import { languageOf } from '../fold.ts';
import { arabic } from './arabic.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import type { Language } from './language.ts';
import { serbian } from './serbian.ts';
import { spanish } from './spanish.ts';

const byName = new Map<string, Language>(
  Object.entries({
    en: english,
    sr: serbian,
    de: german,
    fr: french,
    es: spanish,
    ar: arabic,
  }),
);

const unknown: Language = {
  spelling: [],
  gramLength: 4,
  stopWords: '',
  synonyms: {},
  elsewhere: {},
};

/** What is known of a locale's language; of an unknown one nothing, which also works. */
export function languageFor(locale: string): Language {
  return byName.get(languageOf(locale)) ?? unknown;
}
