/**
 * The languages of the site, in the order of the chooser.
 *
 * A locale's key is its path segment and its `<html lang>`. Its texts stand in the folder of the
 * same name; a locale that is `derivedFrom` another has no folder: it is the same text in another
 * script, made at load. Adding a language is one folder and one line here.
 */
export const locales = {
  en: { name: 'English', direction: 'ltr' },
  'sr-Latn': { name: 'srpski (latinica)', direction: 'ltr', derivedFrom: 'sr-Cyrl' },
  'sr-Cyrl': { name: 'српски (ћирилица)', direction: 'ltr' },
  de: { name: 'Deutsch', direction: 'ltr' },
  fr: { name: 'français', direction: 'ltr' },
  es: { name: 'español', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
} as const satisfies Record<string, LocaleFacts>;

export interface LocaleFacts {
  /** The language's name in itself, as the chooser prints it. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** The locale whose texts are transliterated into this one. */
  derivedFrom?: string;
}

export type Locale = keyof typeof locales;

/** The language in which every text is first written, and to which a missing text falls back. */
export const sourceLocale = 'en' satisfies Locale;

export const allLocales = Object.keys(locales) as Locale[];
