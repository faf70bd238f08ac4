import { allLocales, sourceLocale, type Locale } from '../../content/locales.ts';
import { textsFolder } from '../../src/wording/locale-facts.ts';
import { readSource, readTranslated, writeTranslatedFrom } from './content-folder.ts';

/**
 * Records that translations follow the present English: `de/articles/sign-in-help`, `de/statement`
 * for each of its clauses, `de` for the whole language. Gives how many texts were recorded; throws
 * when there is no such translation.
 */
export async function recordTranslated(content: string, address: string): Promise<number> {
  const [segment = '', ...rest] = address.replace(/\/$/, '').split('/');
  const folder = textsFolder(translatedLocale(segment));
  const source = await readSource(content);
  const { texts, translatedFrom } = await readTranslated(content, folder);
  const wanted = [...source.texts.keys()].filter(
    (name) => texts.has(name) && isWithin(name, rest.join('/')),
  );
  if (wanted.length === 0) throw new Error(`There is no text ${address} in content/${folder}`);
  const ledger = [...source.texts].flatMap(([name, { hash }]) => {
    const from = wanted.includes(name) ? hash : translatedFrom[name];
    return from === undefined || !texts.has(name) ? [] : [[name, from] as const];
  });
  await writeTranslatedFrom(content, folder, Object.fromEntries(ledger));
  return wanted.length;
}

function translatedLocale(segment: string): Locale {
  const locale = allLocales.find((known) => known === segment);
  if (locale === undefined || locale === sourceLocale) {
    const known = allLocales.filter((other) => other !== sourceLocale).join(', ');
    throw new Error(`Nothing is translated into "${segment}"; the languages are ${known}`);
  }
  return locale;
}

function isWithin(name: string, address: string): boolean {
  return address === '' || name === address || name.startsWith(`${address}/`);
}
