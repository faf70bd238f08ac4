const single: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  ђ: 'đ',
  е: 'e',
  ж: 'ž',
  з: 'z',
  и: 'i',
  ј: 'j',
  к: 'k',
  л: 'l',
  љ: 'lj',
  м: 'm',
  н: 'n',
  њ: 'nj',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  ћ: 'ć',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'c',
  ч: 'č',
  џ: 'dž',
  ш: 'š',
  // two letters that carry a stress mark within one character
  ѐ: 'è',
  ѝ: 'ì',
};

const serbianLetter = new RegExp(`[${Object.keys(single).join('')}]`, 'giu');
/** Marks and invisible characters (a soft hyphen, a stress mark) stand between no two letters. */
const nextLetter = /^[\p{M}\p{Cf}]*(\p{L})/u;
const previousLetter = /(\p{L})[\p{M}\p{Cf}]*$/u;

/**
 * Serbian Cyrillic in Serbian Latin, letter by letter, which is exact in this direction only; every
 * other character stays as it is. Љ, Њ and Џ are `Lj` before a small letter or alone, `LJ` among
 * capitals. The result is Unicode NFC.
 */
export function latinFromCyrillic(text: string): string {
  const composed = text.normalize('NFC');
  const latin = composed.replace(serbianLetter, (letter, at: number) =>
    latinLetter(letter, composed, at),
  );
  return latin.normalize('NFC');
}

function latinLetter(letter: string, text: string, at: number): string {
  const small = letter.toLowerCase();
  const latin = single[small] ?? letter;
  if (letter === small) return latin;
  if (latin.length === 1 || isAmongCapitals(text, at)) return latin.toUpperCase();
  return latin.charAt(0).toUpperCase() + latin.slice(1);
}

/** The letter after it decides; at the end of a word, the letter before it. */
function isAmongCapitals(text: string, at: number): boolean {
  const next = nextLetter.exec(text.slice(at + 1, at + 9))?.[1];
  const previous = previousLetter.exec(text.slice(Math.max(0, at - 8), at))?.[1];
  const neighbour = next ?? previous;
  return neighbour !== undefined && /\p{Lu}/u.test(neighbour);
}
