import { IntlMessageFormat } from 'intl-messageformat';
import { plain, type Worded } from './worded.ts';

/** What a mail's placeholder is filled with: plain text, a number, or wording in both forms. */
export type EmailValue = string | number | Worded;

export interface EmailLanguage {
  /** BCP 47, as in `lang` and for plural forms. */
  lang: string;
  direction: 'ltr' | 'rtl';
}

/**
 * A template's text whose values still stand outside it, each as a mark of letters and digits that
 * neither Markdown nor HTML nor an address changes. So no value can become markup.
 */
export interface MarkedText {
  text: string;
  values: readonly Worded[];
}

const mark = /(VALUE|LINK|LINKPART)(\d+)MARK/g;

/** The values of a mail, ready for its templates. */
export type ChosenValues = Readonly<Record<string, Chosen | string>>;

/** Works out a template's ICU choices; a value that is empty text leaves nothing at all. */
export function withMarks(
  template: string,
  { lang, direction }: EmailLanguage,
  values: ChosenValues,
): MarkedText {
  const parts = readTemplate(template, lang).formatToParts<Chosen>(values);
  const used: Worded[] = [];
  const pieces = parts.map(({ value }) => {
    if (typeof value === 'string') return value;
    used.push(isolatedIn(direction, value.worded));
    return `VALUE${used.length - 1}MARK`;
  });
  return { text: pieces.join(''), values: used };
}

const read = new Map<string, IntlMessageFormat>();

/** Reading a template costs far more than filling it in, so each is read once. */
function readTemplate(template: string, lang: string): IntlMessageFormat {
  const key = `${lang} ${template}`;
  const message =
    read.get(key) ?? new IntlMessageFormat(template, lang, undefined, { ignoreTag: true });
  read.set(key, message);
  return message;
}

/** A link's address with its values marked as parts of an address, or as the whole of it. */
export function addressMarks(href: string): string {
  const whole = /^VALUE(\d+)MARK$/.exec(href);
  return whole ? `LINK${whole[1]}MARK` : href.replaceAll('VALUE', 'LINKPART');
}

/** Puts the values into one part of the mail, once, so that a value is never read as a mark. */
export function filled(text: string, values: readonly Worded[], form: keyof Worded): string {
  return text.replace(mark, (_, kind: string, index: string) => {
    const value = values[Number(index)];
    if (value === undefined) throw new Error(`Cannot fill in a value that the template lacks`);
    if (kind === 'VALUE') return value[form];
    const address = withoutIsolates(value.text);
    if (kind === 'LINKPART') return encodeURIComponent(address);
    return plain(linkable(address))[form];
  });
}

/** A value as ICU chooses by it, which is by its text, while it is printed in either form. */
interface Chosen {
  worded: Worded;
  toString: () => string;
}

/** Makes of values what ICU can choose by. */
export function chosenBy(values: Readonly<Record<string, EmailValue>>): ChosenValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const worded = typeof value === 'object' ? value : inBothForms(String(value));
      const chosen: Chosen = { worded, toString: () => worded.text };
      return [name, worded.text === '' ? '' : chosen];
    }),
  );
}

function inBothForms(text: string): Worded {
  const { html } = plain(text);
  return { text, html: html.replace(/\r\n?|\n/g, '<br>') };
}

/** In a text that runs right to left, a value keeps its own direction. */
function isolatedIn(direction: 'ltr' | 'rtl', value: Worded): Worded {
  if (direction === 'ltr') return value;
  return { text: `\u2068${value.text}\u2069`, html: `<bdi>${value.html}</bdi>` };
}

function withoutIsolates(text: string): string {
  return text.replace(/^\u2068|\u2069$/g, '');
}

function linkable(address: string): string {
  if (/^(?:https?:\/\/|mailto:)[^\s\p{Cc}]+$/u.test(address)) return address;
  throw new Error(`Cannot link a mail to ${JSON.stringify(address)}`);
}
