import { languageFor } from './languages/languages.ts';
import type { Language } from './languages/language.ts';

/** Makes something for a locale once per language, when it is first asked for. */
export function perLanguage<T>(make: (locale: string) => T): (locale: string) => T {
  const made = new Map<Language, T>();
  return (locale) => {
    const language = languageFor(locale);
    const known = made.get(language) ?? make(locale);
    made.set(language, known);
    return known;
  };
}
