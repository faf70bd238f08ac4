declare namespace App {
  interface Locals {
    /** The language of the text being printed: the page's, or English where a text is missing. */
    textLocale: import('../content/locales.ts').Locale;
  }
}

interface ImportMetaEnv {
  /** The day of the build, as `YYYY-MM-DD`. */
  readonly BUILD_DAY: string;
}
