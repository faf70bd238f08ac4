import { compile } from 'html-to-text';
import { characterCount, isBlank, normaliseText } from '../../src/contact/typed-text.ts';
import type { ReceivedMail } from './received-mail.ts';

/** What a mail says, as it is stored. */
export interface MailText {
  text: string;
  /** Characters beyond the most that we keep, or of HTML that were not read; 0 when it is whole. */
  charactersCut: number;
}

/** The most characters of a mail that we keep: what people write fits in a tenth of it. */
export const keptCharacters = 50_000;

/** The most characters of HTML that are read: its text would be cut anyway. */
const readHtml = 500_000;

/** Pictures say nothing here, and a link's address is what may matter in it. */
const textOfHtml = compile({
  wordwrap: false,
  limits: { maxInputLength: readHtml, maxDepth: 100, maxChildNodes: 10_000 },
  selectors: [
    { selector: 'img', format: 'skip' },
    { selector: 'a', options: { hideLinkHrefIfSameAsText: true, ignoreHref: false } },
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
      selector,
      options: { uppercase: false },
    })),
  ],
});

/** The text of a mail, of its plain part where it has one, else of its HTML. */
export function mailText({ text, html }: Pick<ReceivedMail, 'text' | 'html'>): MailText {
  const isPlain = !isBlank(text);
  const whole = normaliseText(isPlain ? text : plainOf(html.slice(0, readHtml))).trim();
  const unread = isPlain ? 0 : Math.max(0, html.length - readHtml);
  const length = characterCount(whole);
  if (length <= keptCharacters) return { text: whole, charactersCut: unread };
  const kept = Array.from(whole.slice(0, 2 * keptCharacters)).slice(0, keptCharacters);
  return { text: kept.join(''), charactersCut: length - keptCharacters + unread };
}

function plainOf(html: string): string {
  try {
    if (depthOf(html) <= deepest) return textOfHtml(html);
  } catch {
    // What a reader would see is not worth a lost mail.
  }
  return html.replace(/<[^<>]*>/g, ' ');
}

/** Deeper than anybody writes. Reading takes the square of it, and a mail may not hold us up. */
const deepest = 2_000;

const emptyElements = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|wbr)$/i;

function depthOf(html: string): number {
  let depth = 0;
  let greatest = 0;
  for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (emptyElements.test(name)) continue;
    depth = Math.max(0, depth + (slash === '/' ? -1 : 1));
    greatest = Math.max(greatest, depth);
  }
  return greatest;
}
