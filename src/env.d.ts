import type { Locale } from '../content/locales.ts';

declare global {
  namespace App {
    interface Locals {
      /**
       * The language of the text being printed: the page's, or English where a text is missing. A
       * page in two languages therefore renders one after the other, each when its slot is called.
       */
      textLocale: Locale;
    }
  }

  interface ImportMetaEnv {
    /** The London day of the build, as `YYYY-MM-DD`. */
    readonly BUILD_DAY: string;
    /** The handler's origin where it is not the site's own, else empty. */
    readonly API_ORIGIN: string;
  }
}
