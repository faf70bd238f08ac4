import type { TextName, TextVersion } from './written-texts.ts';

/** A translation follows the present English, follows an earlier one that said something else, or is not there. */
export type TranslationStatus = 'current' | 'stale' | 'missing';

/** `translated-from.json` of a language: the hash of the English that each translation was made from. */
export type TranslatedFrom = Readonly<Record<TextName, string>>;

/** `same-meaning.json` of the source language: hashes of its versions of a text that all mean the same. */
export type SameMeaning = Readonly<Record<TextName, readonly string[]>>;

/** The source language: its texts as they are now, and which earlier versions meant the same. */
export interface SourceTexts {
  texts: ReadonlyMap<TextName, TextVersion>;
  sameMeaning: SameMeaning;
}

/** A language that follows the source: its texts, and what each was translated from. */
export interface TranslatedTexts {
  texts: ReadonlyMap<TextName, TextVersion>;
  translatedFrom: TranslatedFrom;
}

export interface Translation {
  name: TextName;
  /** Within the language's folder, where the text is or should be. */
  file: string;
  status: TranslationStatus;
  /** Whether it was ever said what it was translated from; until then it counts as stale. */
  isRecorded: boolean;
}

/** How every text of the source language stands in another one. */
export function translationsIn(source: SourceTexts, language: TranslatedTexts): Translation[] {
  return [...source.texts].map(([name, { file }]) => ({
    name,
    file,
    status: statusOf(source, language, name),
    isRecorded: language.translatedFrom[name] !== undefined,
  }));
}

/** How one text of the source language stands in another one. */
export function statusOf(
  source: SourceTexts,
  { texts, translatedFrom }: TranslatedTexts,
  name: TextName,
): TranslationStatus {
  const present = source.texts.get(name);
  if (present === undefined)
    throw new Error(`Cannot follow "${name}": the source has no such text`);
  if (!texts.has(name)) return 'missing';
  const from = translatedFrom[name];
  const follows = from !== undefined && meanTheSame(source.sameMeaning[name], from, present.hash);
  return follows ? 'current' : 'stale';
}

/** Whether two versions of a text mean the same, given the hashes of those that were said to. */
export function meanTheSame(known: readonly string[] = [], one: string, other: string): boolean {
  return one === other || (known.includes(one) && known.includes(other));
}

/** Something in a language's folder that should not be there. */
export interface TranslationFault {
  /** Within the language's folder. */
  file: string;
  fault: string;
}

/** What no translation should hold: texts that the source lacks, and records of such texts. */
export function translationFaults(
  source: SourceTexts,
  language: TranslatedTexts,
): TranslationFault[] {
  const { texts, translatedFrom } = language;
  const unknown = [...texts].filter(([name]) => !source.texts.has(name));
  const idle = Object.keys(translatedFrom).filter((name) => !source.texts.has(name));
  return [
    ...unknown.map(([name, { file }]) => ({ file, fault: `English has no text ${name}` })),
    ...idle.map((name) => ({ file: 'translated-from.json', fault: `English has no text ${name}` })),
  ];
}
