import { readFileSync } from 'node:fs';
import { allLocales, sourceLocale, type Locale } from '../../content/locales.ts';
import { textsFolder } from '../../src/wording/locale-facts.ts';
import { inLocaleScript } from '../../src/wording/locale-script.ts';

/** The mails we send as their texts stand in content, in the script of each locale. */
export interface MailTemplates {
  acknowledgement: Readonly<Record<Locale, string>>;
  /** To the team, who read the source language. */
  teamNotice: string;
}

/** Reads every mail's text once, at start; throws when a locale lacks one. */
export function loadMailTemplates(): MailTemplates {
  const inEach = allLocales.map((locale) => [locale, readMail(locale, 'acknowledgement')]);
  return {
    acknowledgement: Object.fromEntries(inEach) as Record<Locale, string>,
    teamNotice: readMail(sourceLocale, 'team-notice'),
  };
}

function readMail(locale: Locale, mail: string): string {
  const file = `content/${textsFolder(locale)}/emails/${mail}.md`;
  try {
    const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
    return inLocaleScript(locale, text);
  } catch (cause) {
    throw new Error(`Cannot read the mail in ${file}`, { cause });
  }
}
