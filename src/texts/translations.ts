import { sourceLocale, type Locale } from '../../content/locales.ts';
import { textsFolder } from '../wording/locale-facts.ts';
import {
  statusOf,
  type SameMeaning,
  type SourceTexts,
  type TranslatedFrom,
  type TranslatedTexts,
} from '../wording/translation-status.ts';
import { textsIn, type TextName } from '../wording/written-texts.ts';

const files = import.meta.glob<string>(
  [
    '../../content/*/statement.mdx',
    '../../content/*/articles/*.mdx',
    '../../content/*/pages/*.mdx',
  ],
  { query: '?raw', import: 'default', eager: true },
);
const ledgers = import.meta.glob<TranslatedFrom | SameMeaning>('../../content/*/*.json', {
  import: 'default',
  eager: true,
});

const source: SourceTexts = {
  texts: textsOf(sourceLocale),
  sameMeaning: (ledgers[`../../content/${sourceLocale}/same-meaning.json`] ?? {}) as SameMeaning,
};
const languages = new Map<string, TranslatedTexts>();

/** Whether the English of a text has changed its meaning since the locale's translation was made. */
export function isStale(locale: Locale, name: TextName): boolean {
  const folder = textsFolder(locale);
  if (folder === sourceLocale) return false;
  const language = languages.get(folder) ?? languageIn(folder);
  languages.set(folder, language);
  return statusOf(source, language, name) === 'stale';
}

function languageIn(folder: string): TranslatedTexts {
  const ledger = ledgers[`../../content/${folder}/translated-from.json`] ?? {};
  return { texts: textsOf(folder), translatedFrom: ledger as TranslatedFrom };
}

function textsOf(folder: string) {
  const home = `../../content/${folder}/`;
  const own = Object.entries(files).filter(([path]) => path.startsWith(home));
  return textsIn(new Map(own.map(([path, content]) => [path.slice(home.length), content])));
}
