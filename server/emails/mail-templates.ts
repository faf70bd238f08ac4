import { readFileSync } from 'node:fs';
import { allLocales, sourceLocale, type Locale } from '../../content/locales.ts';
import { textsFolder } from '../../src/wording/locale-facts.ts';
import { inLocaleScript } from '../../src/wording/locale-script.ts';

/** A mail's text as it stands in content, in the script of its locale. */
export interface MailTemplate {
  text: string;
  /** The locale that the text is in; another than asked for marks a mail that is not translated yet. */
  writtenIn: Locale;
}

/** The mails we send, in every locale. */
export interface MailTemplates {
  acknowledgement: Readonly<Record<Locale, MailTemplate>>;
  /** To the team, who read the source language. */
  teamNotice: string;
  teamMemberWrote: string;
  teamSummary: string;
}

const contentFolder = new URL('../../content/', import.meta.url);

/**
 * Reads every mail's text once, at start. A mail that a locale lacks is sent in the source language;
 * throws when that lacks it too.
 */
export function loadMailTemplates(content = contentFolder): MailTemplates {
  const inEach = allLocales.map((locale) => [locale, mailIn(content, locale, 'acknowledgement')]);
  return {
    acknowledgement: Object.fromEntries(inEach) as Record<Locale, MailTemplate>,
    teamNotice: mailIn(content, sourceLocale, 'team-notice').text,
    teamMemberWrote: mailIn(content, sourceLocale, 'team-member-wrote').text,
    teamSummary: mailIn(content, sourceLocale, 'team-summary').text,
  };
}

function mailIn(content: URL, locale: Locale, mail: string): MailTemplate {
  const file = `${textsFolder(locale)}/emails/${mail}.md`;
  try {
    const text = inLocaleScript(locale, readFileSync(new URL(file, content), 'utf8'));
    return { text, writtenIn: locale };
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    if (isMissing && locale !== sourceLocale) return mailIn(content, sourceLocale, mail);
    throw new Error(`Cannot read the mail in content/${file}`, { cause });
  }
}
