import { IntlMessageFormat } from 'intl-messageformat';
import { phrases as english, type PhraseKey } from '../../content/en/phrases.ts';
import { sourceLocale, type Locale } from '../../content/locales.ts';
import { intlLocale, textsFolder } from './locale-facts.ts';
import { dataInLocaleScript } from './locale-script.ts';
import { joined, plain, type Worded } from './worded.ts';

export type { PhraseKey } from '../../content/en/phrases.ts';

/** What a phrase's placeholders are filled with; `Worded` values only where the sentence prints them. */
export type PhraseValues = Readonly<Record<string, string | number>>;

/** The interface's wording in one locale; a phrase that the locale lacks is given in English. */
export interface Phrases {
  /** The phrase as plain text, its placeholders filled in. */
  (key: PhraseKey, values?: PhraseValues): string;
  /** The phrase as text and as HTML, values in their own HTML form and everything else escaped. */
  worded: (key: PhraseKey, values: Readonly<Record<string, string | number | Worded>>) => Worded;
  /** Whether the locale lacks the phrase, so that its English must be marked as English. */
  isMissing: (key: PhraseKey) => boolean;
  /** The language a phrase is given in: the locale's, or English where it is missing. */
  languageOf: (key: PhraseKey) => Locale;
  locale: Locale;
}

type Messages = Partial<Record<PhraseKey, string>>;

const loaded = new Map<Locale, Promise<Phrases>>();

/** A locale's phrases, read once from its folder; a derived locale's are put into its script here. */
export function loadPhrases(locale: Locale): Promise<Phrases> {
  const phrases = loaded.get(locale) ?? readPhrases(locale);
  loaded.set(locale, phrases);
  return phrases;
}

async function readPhrases(locale: Locale): Promise<Phrases> {
  return phrasesFrom(locale, dataInLocaleScript(locale, await messagesIn(textsFolder(locale))));
}

async function messagesIn(folder: string): Promise<Messages> {
  try {
    const content = (await import(`../../content/${folder}/phrases.ts`)) as { phrases: Messages };
    return content.phrases;
  } catch (cause) {
    throw new Error(`Cannot load the phrases in content/${folder}`, { cause });
  }
}

/** The wording made of a locale's messages, in ICU MessageFormat, each parsed once. */
export function phrasesFrom(locale: Locale, messages: Messages): Phrases {
  const parsed = new Map<PhraseKey, IntlMessageFormat>();
  const languageOf = (key: PhraseKey) => (messages[key] === undefined ? sourceLocale : locale);
  const messageFor = (key: PhraseKey) => {
    const message = parsed.get(key) ?? parse(messages[key] ?? english[key], languageOf(key));
    parsed.set(key, message);
    return message;
  };
  const phrase = (key: PhraseKey, values: PhraseValues = {}) =>
    attempt(key, locale, () => String(messageFor(key).format(values)));
  return Object.assign(phrase, {
    worded: (key: PhraseKey, values: Readonly<Record<string, string | number | Worded>>) =>
      attempt(key, locale, () => joined(messageFor(key).formatToParts<Worded>(values).map(piece))),
    isMissing: (key: PhraseKey) => messages[key] === undefined,
    languageOf,
    locale,
  });
}

function parse(message: string, locale: Locale): IntlMessageFormat {
  return new IntlMessageFormat(message, intlLocale(locale), undefined, { ignoreTag: true });
}

function piece({ value }: { value: string | Worded }): Worded {
  return typeof value === 'string' ? plain(value) : value;
}

function attempt<T>(key: PhraseKey, locale: Locale, format: () => T): T {
  try {
    return format();
  } catch (cause) {
    throw new Error(`Cannot word the phrase ${key} in ${locale}`, { cause });
  }
}
