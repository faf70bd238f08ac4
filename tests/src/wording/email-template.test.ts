import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderEmail } from '../../../src/wording/email-template.ts';
import type { EmailLanguage, EmailValue } from '../../../src/wording/email-values.ts';

const english: EmailLanguage = { lang: 'en', direction: 'ltr' };
const arabic: EmailLanguage = { lang: 'ar', direction: 'rtl' };

function render(body: string, values: Record<string, EmailValue> = {}, language = english) {
  return renderEmail(`Subject\n\n${body}`, language, values);
}

/** What stands inside the wrapper of the HTML part. */
function inner(html: string): string {
  return /<div [^>]*>\n([\s\S]*)\n<\/div>/.exec(html)?.[1] ?? '';
}

describe('the two parts of a mail', () => {
  test('come from the same Markdown', () => {
    const mail = render('# Heading\n\nOne **bold**\nand *slanted* line.\n\n1. First\n2. `code`');
    expect(mail.text).toBe('Heading\n\nOne bold and slanted line.\n\n1. First\n2. code\n');
    expect(inner(mail.html)).toContain(
      '<p>One <strong>bold</strong>\nand <em>slanted</em> line.</p>',
    );
  });

  test('a link alone has its address on the next line, one in a sentence behind its label', () => {
    const mail = render(
      '[Status](https://a.example/)\n\n- [Help](https://b.example/)\n\nSee [c]({url}).',
      {
        url: 'https://c.example/?a=1&b=2',
      },
    );
    expect(mail.text).toBe(
      'Status\nhttps://a.example/\n\n- Help\n  https://b.example/\n\nSee c: https://c.example/?a=1&b=2.\n',
    );
    expect(mail.html).toContain('<a href="https://c.example/?a=1&amp;b=2">c</a>');
  });

  test('an address that is its own label stands once', () => {
    expect(render('Write to https://a.example/x now').text).toBe(
      'Write to https://a.example/x now\n',
    );
  });

  test('a paragraph that comes to nothing is left out', () => {
    const mail = render('One\n\n{empty}\n\n{n, plural, =0 {} other {# things}}\n\nTwo', {
      empty: '',
      n: 0,
    });
    expect(mail.text).toBe('One\n\nTwo\n');
    expect(inner(mail.html)).toBe('<p>One</p>\n<p>Two</p>');
  });

  test('choices follow the plural rules of the language', () => {
    const body = '{n, plural, one {# дан} few {# дана} other {# дана и више}}';
    const mail = render(body, { n: 22 }, { lang: 'sr-Cyrl', direction: 'ltr' });
    expect(mail.text).toBe('22 дана\n');
  });

  test('a value with a form of its own is printed in that form', () => {
    const mail = render('By **{day}**', { day: { text: 'Monday', html: '<time>Monday</time>' } });
    expect(mail.text).toBe('By Monday\n');
    expect(inner(mail.html)).toBe('<p>By <strong><time>Monday</time></strong></p>');
  });

  test('the HTML part is a whole document in its language, and loads nothing', () => {
    const { html } = render('Hello');
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/);
    expect(html).toContain('<meta charset="utf-8">');
    expect(html).toContain('<meta name="color-scheme" content="light dark">');
    expect(html).toContain('<div lang="en" dir="ltr"');
    expect(html).not.toMatch(/<img|<script|<link|url\(|src=/);
  });

  test('in a language that runs right to left, values keep their own direction', () => {
    const values = { reference: 'ABCD-2345', url: 'https://a.example/' };
    const mail = render('المرجع **{reference}**\n\n[الحالة]({url})', values, arabic);
    expect(mail.text).toBe('المرجع \u2068ABCD-2345\u2069\n\nالحالة\nhttps://a.example/\n');
    expect(mail.html).toContain('<strong><bdi>ABCD-2345</bdi></strong>');
    expect(mail.html).toContain('<html lang="ar" dir="rtl">');
  });
});

describe('values are never markup', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '<script>alert(1)</script>',
      '** **',
      '](javascript:alert(1))',
      '[x](https://evil.example)',
      'https://evil.example',
      '\n\n# Heading\n\n- item',
      '\n\n    code',
      '`',
      '{reference}',
      'VALUE0MARK LINK1MARK',
      '"><img src=x onerror=1>',
      "' onmouseover='x",
      '&lt;b&gt;',
    ),
  );
  const body = 'Dear {a},\n\n- **{a}** and {b}\n- [{b}]({url})\n\n{b}';
  const url = 'https://a.example/';
  const tags = (html: string) => html.match(/<[^>]*>/g)?.filter((tag) => tag !== '<br>');

  test('no value adds a tag or changes one', () => {
    const plainTags = tags(render(body, { a: 'x', b: 'y', url }).html);
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        fc.pre(a !== '' && b !== '');
        expect(tags(render(body, { a, b, url }).html)).toEqual(plainTags);
      }),
    );
  });

  test('the text part holds every value as it is', () => {
    fc.assert(
      fc.property(nasty, nasty, (a, b) => {
        fc.pre(a !== '' && b !== '');
        const expected = `Dear ${a},\n\n- ${a} and ${b}\n- ${b}\n  ${url}\n\n${b}\n`;
        expect(render(body, { a, b, url }).text).toBe(expected);
      }),
    );
  });

  test('the subject is one line whatever the values hold', () => {
    const value = fc.string({
      unit: fc.constantFrom('a', '\r', '\n', '\0', '\u2028', '\u0085', ' '),
    });
    fc.assert(
      fc.property(value, (reference) => {
        const { subject } = renderEmail('Re: {reference}\n\nx', english, { reference });
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(subject.startsWith('Re:')).toBe(true);
      }),
    );
  });

  test('an address is a web or mail address, or the mail is not made', () => {
    for (const address of ['javascript:alert(1)', '/help/', 'https://a.example/ x', 'data:,x']) {
      expect(() => render('[x]({url})', { url: address })).toThrow('Cannot link a mail to');
    }
  });

  test('a value within an address is a part of that address', () => {
    const { html } = render('[x](https://a.example/{id}/#y)', { id: 'a/b?"><i>' });
    expect(html).toContain('<a href="https://a.example/a%2Fb%3F%22%3E%3Ci%3E/#y">x</a>');
  });
});

describe('a template that cannot be a mail', () => {
  test('lacks its subject or the empty line after it', () => {
    expect(() => renderEmail('\n\nBody', english, {})).toThrow('Cannot read a mail');
    expect(() => renderEmail('Subject\nBody', english, {})).toThrow('Cannot read a mail');
  });

  test('names a value that nobody gives', () => {
    expect(() => render('{reference}')).toThrow('reference');
  });

  test('holds Markdown that plain text cannot say', () => {
    expect(() => render('| a |\n| - |\n| b |')).toThrow('of the kind "table"');
    expect(() => render('![x](https://a.example/x.png)')).toThrow('of the kind "image"');
  });
});
