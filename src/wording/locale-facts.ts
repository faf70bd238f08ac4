import { locales, type Locale, type LocaleFacts } from '../../content/locales.ts';

/** The folder of `content/` that holds a locale's texts: its own, or that of the locale it is derived from. */
export function textsFolder(locale: Locale): string {
  return factsOf(locale).derivedFrom ?? locale;
}

/** Whether a locale's texts are another locale's in another script, and so have no folder. */
export function isDerived(locale: Locale): boolean {
  return factsOf(locale).derivedFrom !== undefined;
}

/** The way a locale is read, as the `dir` attribute says it. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return factsOf(locale).direction;
}

/** The BCP 47 tag to give to `Intl`: English dates and numbers are British, the rest as their locale. */
export function intlLocale(locale: Locale): string {
  return locale === 'en' ? 'en-GB' : locale;
}

function factsOf(locale: Locale): LocaleFacts {
  return locales[locale];
}
