import { htmlBody, htmlDocument, readMarkdown } from './email-html.ts';
import { plainText } from './email-text.ts';
import {
  chosenBy,
  filled,
  withMarks,
  type ChosenValues,
  type EmailLanguage,
  type EmailValue,
} from './email-values.ts';

/** A finished mail: one line of subject, and the same content as plain text and as HTML. */
export interface RenderedEmail {
  subject: string;
  text: string;
  html: string;
}

/**
 * Makes a mail from its template: the subject, an empty line, then Markdown, with ICU placeholders
 * and choices. A paragraph that comes to nothing is left out. Throws when the template names a
 * value that is not given, links to something that is no web or mail address, or breaks ICU rules.
 */
export function renderEmail(
  template: string,
  language: EmailLanguage,
  values: Readonly<Record<string, EmailValue>>,
): RenderedEmail {
  const { subjectTemplate, bodyTemplate } = takeApart(template);
  const chosen = chosenBy(values);
  const subject = subjectLine(subjectTemplate, language, chosen);
  const body = withMarks(bodyTemplate, language, chosen);
  const { text, html } = bothForms(body.text);
  return {
    subject,
    text: filled(text, body.values, 'text') + '\n',
    html: htmlDocument(language, subject, filled(html, body.values, 'html')),
  };
}

const read = new Map<string, { text: string; html: string }>();

/** Far more than there are mails, languages and choices within them. */
const mostKept = 1_000;

/**
 * Both forms of a mail's Markdown, its values still marks. Reading Markdown is most of the work that
 * a message makes, and between the marks stands only what the template says, so each text is read once.
 */
function bothForms(markdown: string): { text: string; html: string } {
  const known = read.get(markdown);
  if (known !== undefined) return known;
  const tokens = readMarkdown(markdown);
  const forms = { text: plainText(tokens), html: htmlBody(tokens) };
  if (read.size >= mostKept) read.clear();
  read.set(markdown, forms);
  return forms;
}

function takeApart(template: string): { subjectTemplate: string; bodyTemplate: string } {
  const [subjectTemplate = '', blank, ...body] = template.replaceAll('\r\n', '\n').split('\n');
  if (subjectTemplate.trim() === '' || blank?.trim() !== '') {
    throw new Error('Cannot read a mail that does not begin with its subject and an empty line');
  }
  return { subjectTemplate, bodyTemplate: body.join('\n') };
}

/**
 * On one line whatever the values hold, since a line break would begin another mail header, and
 * without isolates, which some mail programs show as boxes.
 */
function subjectLine(template: string, language: EmailLanguage, values: ChosenValues): string {
  const subject = withMarks(template, language, values);
  return filled(subject.text, subject.values, 'text')
    .replace(/[\u2068\u2069]/g, '')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}
