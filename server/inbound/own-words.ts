/** A mail's text, parted for reading: what was written now, and what of earlier mails follows. */
export interface PartedText {
  own: string;
  /** Empty where nothing is quoted. */
  quoted: string;
}

/** What mail programs write above an earlier mail that they do not mark line by line. */
const separator =
  /^(?:-{2,}\s*(?:original message|ursprüngliche nachricht|message d'origine|message original|mensaje original|originalna poruka|оригинална порука|izvorna poruka|الرسالة الأصلية|forwarded message)\s*-{2,}|_{20,})$/iu;

/** Outlook's block of headers: two of these lines, one after the other. */
const headerLine =
  /^\*?(?:from|von|de|od|од|من|sent|gesendet|envoyé|enviado|poslato|послато|تم الإرسال|to|an|à|para|za|за|إلى)\s*:\*?\s/iu;

/**
 * Parts a text where an earlier mail begins, for display alone: what is stored is whole. A text
 * that is nothing but a quote, or answers between quoted lines, is not parted.
 */
export function partText(text: string): PartedText {
  const lines = text.split('\n');
  const start = startOfQuote(lines.map((line) => line.trim()));
  const own = lines.slice(0, start).join('\n').trim();
  if (own === '') return { own: text.trim(), quoted: '' };
  return { own, quoted: lines.slice(start).join('\n').trim() };
}

function startOfQuote(lines: readonly string[]): number {
  const lastOwn = lines.findLastIndex((line) => line !== '' && !line.startsWith('>'));
  const block = lines.findIndex(
    (line, index) =>
      separator.test(line) || (headerLine.test(line) && headerLine.test(lines[index + 1] ?? '')),
  );
  if (block !== -1) return block;
  const isMarked = lines.slice(lastOwn + 1).some((line) => line.startsWith('>'));
  return isMarked ? introductionOf(lines, lastOwn) : lines.length;
}

/** `On Tuesday somebody wrote:` ends with a colon in every language; a long one takes two lines. */
function introductionOf(lines: readonly string[], last: number): number {
  if (!/[:：]$/u.test(lines[last] ?? '')) return last + 1;
  const before = lines[last - 1] ?? '';
  const isBroken = before !== '' && /\d/.test(before) && !/[.!?:]$/.test(before);
  return isBroken ? last - 1 : last;
}
