/** Letters that no decomposition takes apart, for every language. */
const everywhere: Letters = {
  ...{ đ: 'dj', ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', ı: 'i', ð: 'd', þ: 'th' },
  ...{ '’': "'", '‘': "'", ʼ: "'", '´': "'" },
};

const serbian: Letters = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', ђ: 'dj', е: 'e', ж: 'z', з: 'z', и: 'i' },
  ...{ ј: 'j', к: 'k', л: 'l', љ: 'lj', м: 'm', н: 'n', њ: 'nj', о: 'o', п: 'p', р: 'r' },
  ...{ с: 's', т: 't', ћ: 'c', у: 'u', ф: 'f', х: 'h', ц: 'c', ч: 'c', џ: 'dz', ш: 's' },
};

/** Hamza on its seat is gone with the marks; what remains are letters written for one another. */
const arabic: Letters = { ٱ: 'ا', ى: 'ي', ی: 'ي', ة: 'ه', ک: 'ك', ء: '', ـ: '' };

const byLanguage = new Map([
  ['sr', serbian],
  ['ar', arabic],
]);

type Letters = Readonly<Record<string, string>>;

/**
 * The text as it is compared, whatever keyboard or script typed it: lower case, without marks,
 * invisible characters or special letters, Serbian in plain Latin, digits European. What a reader
 * would call the same spelling; nothing that only an index of ours would understand, so it also
 * prepares queries for other engines, and runs in a browser. Unknown locales get what holds for
 * every language.
 */
export function fold(text: string, locale: string): string {
  const own = byLanguage.get(languageOf(locale)) ?? {};
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{Script=Inherited}\p{Cf}]/gu, '')
    .replace(/[٠-٩۰-۹]/gu, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\P{ASCII}/gu, (letter) => own[letter] ?? everywhere[letter] ?? letter);
}

/** The part of a locale that names the language: `sr` of `sr-Cyrl`. */
export function languageOf(locale: string): string {
  const hyphen = locale.indexOf('-');
  return hyphen < 0 ? locale : locale.slice(0, hyphen);
}
