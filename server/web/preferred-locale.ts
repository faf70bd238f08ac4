import { exactLocale } from '../../src/page/paths.ts';
import { allLocales, type Locale } from '../../content/locales.ts';

/**
 * The locale for somebody who asks for `/`: the one they chose before, else the best of their
 * `Accept-Language` (RFC 9110 12.5.4), else none, so that they choose.
 */
export function preferredLocale(
  remembered: string | undefined,
  acceptLanguage: string | undefined,
): Locale | undefined {
  const chosen = remembered === undefined ? undefined : exactLocale(remembered);
  return (
    chosen ??
    acceptedLanguages(acceptLanguage ?? '')
      .map(localeFor)
      .find((found) => found !== undefined)
  );
}

/** The accepted language tags, most wanted first; those with `q=0` are not wanted at all. */
function acceptedLanguages(header: string): string[] {
  return header
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(/\s*;\s*/);
      const quality = parameters.find((parameter) => /^q=/i.test(parameter))?.slice(2);
      return { tag, quality: quality === undefined ? 1 : Number(quality) };
    })
    .filter(({ quality }) => quality > 0 && quality <= 1)
    .toSorted((a, b) => b.quality - a.quality)
    .map(({ tag }) => tag);
}

/** Language and script decide; CLDR's likely subtags say which script `sr` or `sr-ME` means. */
function localeFor(tag: string): Locale | undefined {
  const wanted = likely(tag);
  if (wanted === undefined) return undefined;
  return allLocales.find((locale) => {
    const ours = likely(locale);
    return ours?.language === wanted.language && ours.script === wanted.script;
  });
}

function likely(tag: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag).maximize();
  } catch {
    // `*` and malformed tags name no language.
    return undefined;
  }
}
