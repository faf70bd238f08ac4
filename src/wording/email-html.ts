import { Marked, type Token } from 'marked';
import { addressMarks, type EmailLanguage } from './email-values.ts';
import { escapeHtml } from './worded.ts';

const markdown = new Marked({
  renderer: {
    link({ href, tokens }) {
      const label = this.parser.parseInline(tokens);
      return `<a href="${escapeHtml(addressMarks(href))}">${label}</a>`;
    },
  },
});

/** A mail's Markdown taken apart, for both of its forms. */
export function readMarkdown(text: string): Token[] {
  return markdown.lexer(text);
}

/** A mail's Markdown as HTML, its values still marks. */
export function htmlBody(tokens: Token[]): string {
  return markdown.parser(tokens).trim();
}

/**
 * A whole HTML mail around its body. It sets no colours, so that every mail program's own dark
 * mode works, and loads nothing. Some programs drop `<html>`, so language and direction stand twice.
 */
export function htmlDocument({ lang, direction }: EmailLanguage, subject: string, body: string) {
  const language = `lang="${escapeHtml(lang)}" dir="${direction}"`;
  return `<!doctype html>
<html ${language}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
</head>
<body style="margin: 0; padding: 0; color-scheme: light dark">
<div ${language} style="${wrapperStyle}">
${body}
</div>
</body>
</html>
`;
}

const wrapperStyle = [
  'max-width: 36em',
  'margin: 0 auto',
  'padding: 24px 16px',
  'font-family: system-ui, -apple-system, Segoe UI, Roboto, Helvetica, Arial, sans-serif',
  'font-size: 16px',
  'line-height: 1.5',
  'overflow-wrap: anywhere',
].join('; ');
