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
  answer: Readonly<Record<Locale, MailTemplate>>;
  articleNamed: Readonly<Record<Locale, MailTemplate>>;
  contactEnded: Readonly<Record<Locale, MailTemplate>>;
  delayNotice: Readonly<Record<Locale, MailTemplate>>;
  /** To the team, who read the source language. */
  teamNotice: string;
  teamSummary: string;
  teamComplaint: string;
  teamMemberWrote: string;
  teamDigest: string;
  /** To whoever signs in to the desk. */
  signIn: string;
}

const contentFolder = new URL('../../content/', import.meta.url);

/**
 * Reads every mail's text once, at start. A mail that a locale lacks is sent in the source language;
 * throws when that lacks it too.
 */
export function loadMailTemplates(content = contentFolder): MailTemplates {
  const toTeam = (mail: string) => mailIn(content, sourceLocale, mail).text;
  return {
    acknowledgement: mailInEach(content, 'acknowledgement'),
    answer: mailInEach(content, 'answer'),
    articleNamed: mailInEach(content, 'article-named'),
    contactEnded: mailInEach(content, 'contact-ended'),
    delayNotice: mailInEach(content, 'delay-notice'),
    teamNotice: toTeam('team-notice'),
    teamSummary: toTeam('team-summary'),
    teamComplaint: toTeam('team-complaint'),
    teamMemberWrote: toTeam('team-member-wrote'),
    teamDigest: toTeam('team-digest'),
    signIn: toTeam('team-sign-in'),
  };
}

function mailInEach(content: URL, mail: string): Record<Locale, MailTemplate> {
  const inEach = allLocales.map((locale) => [locale, mailIn(content, locale, mail)]);
  return Object.fromEntries(inEach) as Record<Locale, MailTemplate>;
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
