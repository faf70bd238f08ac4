import { allLocales, sourceLocale } from '../../content/locales.ts';
import { isDerived } from '../../src/wording/locale-facts.ts';
import { meanTheSame, type SourceTexts } from '../../src/wording/translation-status.ts';
import type { TextName } from '../../src/wording/written-texts.ts';
import { readSource, readTranslated, writeSameMeaning } from './content-folder.ts';
import { earlierVersion } from './earlier-version.ts';

/**
 * Records that the latest edit of an English text changed no meaning, so that the translations that
 * were current before it still are. Gives their locales; throws when none was.
 */
export async function recordSameMeaning(content: string, name: TextName): Promise<string[]> {
  const source = await readSource(content);
  const present = source.texts.get(name);
  if (present === undefined) throw new Error(`There is no English text "${name}"`);
  const known = source.sameMeaning[name] ?? [];
  const carried = await carriedVersions(content, name);
  const before =
    (await earlierVersion(content, name, present)) ??
    onlyVersionBefore(source, name, [...carried.values()]);
  const followers = [...carried].filter(([, hash]) => meanTheSame(known, hash, before));
  if (followers.length === 0) throw new Error(noFollowers(name));
  const meaning = new Set([...(known.includes(before) ? known : [before]), present.hash]);
  await writeSameMeaning(content, { ...source.sameMeaning, [name]: [...meaning] });
  return followers.map(([locale]) => locale);
}

/** By locale, the version of the English that its translation of a text was made from. */
async function carriedVersions(content: string, name: TextName): Promise<Map<string, string>> {
  const folders = allLocales.filter((locale) => locale !== sourceLocale && !isDerived(locale));
  const found = folders.map(async (folder) => {
    const hash = (await readTranslated(content, folder)).translatedFrom[name];
    return hash === undefined ? [] : [[folder, hash] as const];
  });
  return new Map((await Promise.all(found)).flat());
}

/**
 * Without a history, what the translations were made from is what the English said before. Where
 * they were made from versions that meant different things, nobody can tell which was the latest.
 */
function onlyVersionBefore(source: SourceTexts, name: TextName, carried: string[]): string {
  const known = source.sameMeaning[name];
  const present = source.texts.get(name)?.hash ?? '';
  const earlier = carried.filter((hash) => hash !== present);
  const [first] = earlier;
  if (first === undefined) throw new Error(noFollowers(name));
  if (earlier.every((hash) => meanTheSame(known, hash, first))) return first;
  throw new Error(
    `Cannot tell what "${name}" said before: Git knows no earlier version, and its translations ` +
      'were made from different ones. Record those that still hold with --translated.',
  );
}

function noFollowers(name: TextName): string {
  return (
    `No translation of "${name}" was made from what it said before its latest edit. ` +
    'Record those that still hold with --translated.'
  );
}
