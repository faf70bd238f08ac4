import { join } from 'node:path';
import { projectFolder } from '../build-site.ts';
import { reportLanguages, type LanguageReport } from '../translations/language-report.ts';
import { recordSameMeaning } from '../translations/record-same-meaning.ts';
import { recordTranslated } from '../translations/record-translated.ts';
import { startCommand } from './command-line.ts';
import { translationTable, workLines } from './translation-lines.ts';

const content = join(projectFolder, 'content');

startCommand({
  name: 'translations',
  about:
    'Shows for each language which texts follow the present English, which do not, and which are\n' +
    'missing. A text has an address such as statement/3a, articles/sign-in-help, pages/privacy or\n' +
    'emails/acknowledgement.',
  usage: [
    '--check                                     fails when something is missing or wrong',
    '--json                                      for machines',
    '--translated de/articles/sign-in-help …     these translations follow the present English',
    '--translated de                             so does every text of this language',
    '--minor articles/sign-in-help …             the latest English edit changed no meaning',
  ],
  options: {
    check: { type: 'boolean' },
    json: { type: 'boolean' },
    translated: { type: 'boolean' },
    minor: { type: 'boolean' },
  },
  allowsArguments: true,
  run: async ({ values, positionals }) => {
    const records = values.translated === true || values.minor === true;
    if (records !== positionals.length > 0 || (values.translated && values.minor)) {
      throw new Error('Name texts after --translated or --minor; --help shows how.');
    }
    if (values.translated === true) return printTranslated(positionals);
    if (values.minor === true) return printMinor(positionals);
    return printReport(values.json === true, values.check === true);
  },
});

async function printTranslated(addresses: readonly string[]): Promise<string> {
  let count = 0;
  for (const address of addresses) count += await recordTranslated(content, address);
  return `Recorded: ${counted(count, 'translation')} now ${count === 1 ? 'follows' : 'follow'} the present English.`;
}

async function printMinor(names: readonly string[]): Promise<string> {
  for (const name of names) {
    const locales = await recordSameMeaning(content, name);
    console.log(`${name} stays current in ${locales.join(', ')}`);
  }
  return `Recorded: the latest edit of ${counted(names.length, 'English text')} changed no meaning.`;
}

async function printReport(asJson: boolean, isCheck: boolean): Promise<string | undefined> {
  const reports = await reportLanguages(content);
  if (asJson) console.log(JSON.stringify(reports, null, 2));
  else
    for (const line of [...translationTable(reports), '', ...workLines(reports)]) console.log(line);
  const { summary, holds } = conclusion(reports);
  if (isCheck && !holds) throw new Error(`The check fails: ${summary}`);
  return asJson ? undefined : summary;
}

function conclusion(reports: readonly LanguageReport[]) {
  const own = reports.filter(({ madeFrom }) => madeFrom === undefined);
  const translations = own.flatMap(({ translations }) => translations);
  const stale = translations.filter(({ status }) => status === 'stale').length;
  const missing = translations.filter(({ status }) => status === 'missing').length;
  const phrases = own.flatMap(({ missingPhrases }) => missingPhrases).length;
  const faults = own.flatMap(({ faults }) => faults).length;
  const parts = [`${stale} stale`, `${missing} missing`, `${counted(phrases, 'phrase')} missing`];
  const summary = [...parts, ...(faults > 0 ? [`${faults} wrong`] : [])].join(', ');
  return { summary: `${summary}.`, holds: missing + phrases + faults === 0 };
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
