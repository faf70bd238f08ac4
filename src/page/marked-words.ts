import { html } from 'hono/html';

const words = /[\p{L}\p{N}\p{M}\p{Cf}]+(?:['’][\p{L}\p{M}]+)*/gu;

/** A text in which the words that fit are marked; what stands next to one another is one mark. */
export function markedWords(text: string, fits: (word: string) => boolean) {
  const marks = marksIn(text, fits);
  const parts = marks.map(([from, until], n) => {
    const before = text.slice(marks[n - 1]?.[1] ?? 0, from);
    return html`${before}<mark>${text.slice(from, until)}</mark>`;
  });
  return html`${parts}${text.slice(marks.at(-1)?.[1] ?? 0)}`;
}

function marksIn(text: string, fits: (word: string) => boolean): [number, number][] {
  const marks: [number, number][] = [];
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!fits(word)) continue;
    const last = marks.at(-1);
    const isNext = last !== undefined && /^\s+$/.test(text.slice(last[1], index));
    if (isNext) last[1] = index + word.length;
    else marks.push([index, index + word.length]);
  }
  return marks;
}
