/**
 * Text as it is kept: Unicode NFC, line breaks as `\n`, and U+0000 replaced, since PostgreSQL
 * cannot store it. Nothing else that was typed is changed.
 */
export function normaliseText(typed: string): string {
  return typed.toWellFormed().replace(/\r\n?/g, '\n').replaceAll('\0', '\uFFFD').normalize('NFC');
}

/** The same on one line: a name or an address cannot hold line breaks or control characters. */
export function normaliseLine(typed: string): string {
  return normaliseText(typed)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** An address as it is seen: what mail programs put around it when it is copied is left out. */
export function normaliseAddress(typed: string): string {
  return normaliseLine(typed.replace(/\p{Cf}+/gu, ''));
}

/** Whether nothing visible was typed: spaces and invisible characters are nothing. */
export function isBlank(text: string): boolean {
  return !/[^\s\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{Zs}\u2800\uFFFD]/u.test(text);
}

/** Length in characters as the limits count them: Unicode code points. */
export function characterCount(text: string): number {
  // Counted by what iteration skips, since spreading would make a copy of every character.
  return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}
