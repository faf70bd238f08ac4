import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sourceLocale } from '../../content/locales.ts';
import type {
  SameMeaning,
  SourceTexts,
  TranslatedFrom,
  TranslatedTexts,
} from '../../src/wording/translation-status.ts';
import { textsIn, type LanguageFiles } from '../../src/wording/written-texts.ts';

const patterns = ['statement.mdx', 'articles/*.mdx', 'pages/*.mdx', 'emails/*.md', 'replies/*.md'];

/** The texts of a language as their files stand in its folder of `content/`; none without a folder. */
export async function readLanguageFiles(content: string, folder: string): Promise<LanguageFiles> {
  const cwd = join(content, folder);
  const files = (await Array.fromAsync(glob(patterns, { cwd }))).toSorted();
  const read = files.map(async (file) => [file, await readFile(join(cwd, file), 'utf8')] as const);
  return new Map(await Promise.all(read));
}

/** The source language: its texts, and which of their versions were said to mean the same. */
export async function readSource(content: string): Promise<SourceTexts> {
  const texts = textsIn(await readLanguageFiles(content, sourceLocale));
  return { texts, sameMeaning: await readLedger<SameMeaning>(sameMeaningFile(content)) };
}

/** A language that follows the source: its texts, and what each was translated from. */
export async function readTranslated(content: string, folder: string): Promise<TranslatedTexts> {
  const texts = textsIn(await readLanguageFiles(content, folder));
  const file = translatedFromFile(content, folder);
  return { texts, translatedFrom: await readLedger<TranslatedFrom>(file) };
}

/** Writes what each translation of a language was made from. */
export function writeTranslatedFrom(content: string, folder: string, ledger: TranslatedFrom) {
  return writeLedger(translatedFromFile(content, folder), ledger);
}

/** Writes which versions of an English text mean the same. */
export function writeSameMeaning(content: string, ledger: SameMeaning): Promise<void> {
  return writeLedger(sameMeaningFile(content), ledger);
}

function translatedFromFile(content: string, folder: string): string {
  return join(content, folder, 'translated-from.json');
}

function sameMeaningFile(content: string): string {
  return join(content, sourceLocale, 'same-meaning.json');
}

async function readLedger<T>(file: string): Promise<T | Record<string, never>> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as T;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return {};
    throw new Error(`Cannot read ${file}`, { cause });
  }
}

/** In the order of names, so that two people who record different texts change different lines. */
function writeLedger(file: string, ledger: TranslatedFrom | SameMeaning): Promise<void> {
  const lines = Object.entries(ledger)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(
      ([name, value]) =>
        `  ${JSON.stringify(name)}: ${JSON.stringify(value).replaceAll(',', ', ')}`,
    );
  return writeFile(file, `{\n${lines.join(',\n')}\n}\n`);
}
