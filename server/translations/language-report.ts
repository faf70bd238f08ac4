import { allLocales, sourceLocale, type Locale } from '../../content/locales.ts';
import { phrases as english } from '../../content/en/phrases.ts';
import { reviewStateOf } from '../../src/wording/front-matter.ts';
import { isDerived, textsFolder } from '../../src/wording/locale-facts.ts';
import { loadPhrases, type PhraseKey } from '../../src/wording/phrases.ts';
import {
  translationFaults,
  translationsIn,
  type SourceTexts,
  type Translation,
  type TranslationFault,
} from '../../src/wording/translation-status.ts';
import { readLanguageFiles, readSource, readTranslated } from './content-folder.ts';

/** How a locale stands: what follows the English, what does not, and what nobody has read through. */
export interface LanguageReport {
  locale: Locale;
  /** The locale it is made from letter by letter, whose texts these are. */
  madeFrom?: Locale;
  /** Empty for the source language, which follows nothing. */
  translations: Translation[];
  missingPhrases: PhraseKey[];
  /** How many files nobody has read through. */
  unreviewed: number;
  /** The ISO date on which the first file is to be read through again. */
  nextReview?: string;
  faults: TranslationFault[];
}

/** How every locale of the site stands, in the order of the chooser. */
export async function reportLanguages(content: string): Promise<LanguageReport[]> {
  const source = await readSource(content);
  return Promise.all(allLocales.map((locale) => reportLanguage(content, source, locale)));
}

async function reportLanguage(
  content: string,
  source: SourceTexts,
  locale: Locale,
): Promise<LanguageReport> {
  const folder = textsFolder(locale);
  const texts = await readTranslated(content, folder);
  const isSource = locale === sourceLocale;
  return {
    locale,
    ...(isDerived(locale) ? { madeFrom: folder as Locale } : {}),
    translations: isSource ? [] : translationsIn(source, texts),
    missingPhrases: await missingPhrases(locale),
    ...(await reviews(content, folder)),
    faults: isSource ? idleMeanings(source) : translationFaults(source, texts),
  };
}

async function missingPhrases(locale: Locale): Promise<PhraseKey[]> {
  const t = await loadPhrases(locale);
  return (Object.keys(english) as PhraseKey[]).filter((key) => t.isMissing(key));
}

/** Mails have no review state of their own. */
async function reviews(content: string, folder: string) {
  const files = [...(await readLanguageFiles(content, folder))];
  const states = files
    .filter(([file]) => file.endsWith('.mdx'))
    .map(([, mdx]) => reviewStateOf(mdx));
  const [nextReview] = states.flatMap(({ nextReview }) => nextReview ?? []).toSorted();
  const unreviewed = states.filter(({ isReviewed }) => !isReviewed).length;
  return { unreviewed, ...(nextReview === undefined ? {} : { nextReview }) };
}

function idleMeanings({ texts, sameMeaning }: SourceTexts): TranslationFault[] {
  return Object.keys(sameMeaning)
    .filter((name) => !texts.has(name))
    .map((name) => ({ file: 'same-meaning.json', fault: `English has no text ${name}` }));
}
