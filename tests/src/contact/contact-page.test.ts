import { describe, expect, test } from 'vitest';
import { allLocales } from '../../../content/locales.ts';
import { allTopics } from '../../../content/topics.ts';
import { contactMain, contactTitle, type ContactPage } from '../../../src/contact/contact-page.ts';
import {
  hiddenFields,
  lookFirst,
  nothingTyped,
  relationships,
  visibleFields,
} from '../../../src/contact/fields.ts';
import { parseEnquiryForm } from '../../../src/contact/parse-enquiry-form.ts';
import { loadPhrases } from '../../../src/wording/phrases.ts';
import { usuallyDealtWith } from '../../../src/wording/promise-wording.ts';
import { fieldValue } from '../../support/html.ts';
import { textOf } from '../../support/markup.ts';

const t = await loadPhrases('en');
const parsed = parseEnquiryForm(nothingTyped);
const allProblems = parsed.ok ? [] : parsed.problems;
const mainWith = (page: Partial<ContactPage> = {}) => contactMain({ t, ...page });

function idsIn(html: string): string[] {
  return [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id ?? '');
}

describe('the form', () => {
  test('has every visible field, each of which can be named in a link', () => {
    const html = mainWith();
    expect(idsIn(html)).toEqual(expect.arrayContaining([...visibleFields]));
    for (const field of visibleFields) expect(fieldValue(html, field)).toBe('');
  });

  test('offers every relationship and every topic, and chooses none', () => {
    const html = mainWith();
    const values = (name: string) =>
      [...html.matchAll(/<input[^>]*type="radio"[^>]*>/g)]
        .map(([input]) => input)
        .filter((input) => input.includes(`name="${name}"`))
        .map((input) => /value="([^"]*)"/.exec(input)?.[1]);
    expect(values('relationship')).toEqual(relationships);
    expect(values('topic')).toEqual(allTopics);
    expect(html).not.toMatch(/\schecked/);
  });

  test('gives no id twice, with and without problems', () => {
    for (const html of [mainWith(), mainWith({ problems: allProblems, token: 'x' })]) {
      const ids = idsIn(html);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  test('has a label for everything that can be filled in', () => {
    const html = mainWith({ token: 'x' });
    const labelled = [...html.matchAll(/<label for="([^"]*)"/g)].map(([, id]) => id);
    const inputs = [...html.matchAll(/<(?:input|textarea)[^>]*>/g)].map(([input]) => input);
    const shown = inputs.filter((input) => !input.includes('type="hidden"'));
    expect(shown.map((input) => /\sid="([^"]*)"/.exec(input)?.[1])).toEqual(labelled);
  });

  test('is described only by what is there', () => {
    const html = mainWith({ problems: allProblems });
    const described = [...html.matchAll(/aria-describedby="([^"]*)"/g)].flatMap(([, ids]) =>
      (ids ?? '').split(' '),
    );
    expect(described.length).toBeGreaterThan(allProblems.length);
    for (const id of described) expect(idsIn(html)).toContain(id);
  });

  test('has a trap that neither eyes nor keys nor readers come to', () => {
    const trap = new RegExp(
      `<div class="trap" aria-hidden="true">.*?${hiddenFields.trap}.*?</div>`,
      's',
    );
    expect(trap.exec(mainWith())?.[0]).toMatch(/tabindex="-1"/);
  });

  test('has no hidden token on a built page, and a place for one', () => {
    expect(mainWith()).toContain('<!--form-token--><!--/form-token-->');
    expect(fieldValue(mainWith({ token: 'a.b"c' }), hiddenFields.token)).toBe('a.b"c');
  });

  test('sends when no button is named: the first button names nothing', () => {
    const [send = '', look = ''] = mainWith().match(/<button.*?>/gs) ?? [];
    expect(send).not.toContain('name=');
    expect(look).toContain(`name="${lookFirst.name}" value="${lookFirst.value}"`);
  });

  test('needs no script or style of its own', () => {
    const html = mainWith({ problems: allProblems });
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/);
  });

  test('says how long a topic usually takes where that is known', () => {
    const takes = allTopics.map((topic) => usuallyDealtWith(t, topic));
    const known = takes.filter((within) => within !== undefined);
    expect(known.length).toBeGreaterThan(0);
    expect(mainWith().match(/id="topic-[\w-]+-hint"/g)).toHaveLength(known.length);
    for (const within of known) expect(textOf(mainWith())).toContain(within);
  });
});

describe('what was typed', () => {
  const typed = {
    name: 'A "B" <C>',
    email: "o'x@y.example",
    relationship: 'other',
    topic: 'account',
    message: '\n\nTwo lines\nand </textarea><b>',
  };

  test('stands in every field', () => {
    const html = mainWith({ typed });
    for (const field of visibleFields) expect(fieldValue(html, field)).toBe(typed[field]);
    expect(html).not.toContain('<b>');
    expect(html).not.toContain('<C>');
  });

  test('chooses nothing when it is no choice of ours', () => {
    expect(
      mainWith({ typed: { ...typed, topic: 'x" checked="' } }).match(/\schecked/g),
    ).toHaveLength(1);
  });
});

describe.each(allLocales)('problems in %s', (locale) => {
  test('are listed above the heading, linked, and said again at the field', async () => {
    const phrases = await loadPhrases(locale);
    const html = contactMain({ t: phrases, problems: allProblems });
    expect(html.indexOf('error-summary')).toBeLessThan(html.indexOf('<h1>'));
    for (const { field, phrase } of allProblems) {
      expect(html).toContain(`<a href="#${field}">`);
      const said = textOf(html).split(phrases(phrase)).length - 1;
      expect(said).toBe(2);
    }
    expect(contactTitle({ t: phrases, problems: allProblems })).toBe(
      `${phrases('form.error-prefix')} ${phrases('form.title')}`,
    );
  });
});

test('a page without problems has no summary and a plain title', () => {
  expect(mainWith()).not.toContain('error-summary');
  expect(contactTitle({ t })).toBe(t('form.title'));
});

test('a refusal says in the title and above the form why nothing was sent', () => {
  const refusal = { title: 'Not <now>', text: 'Try & wait' };
  expect(textOf(mainWith({ refusal })).startsWith('Not <now> Try & wait')).toBe(true);
  expect(contactTitle({ t, refusal })).toBe('Not <now>');
});

test('articles open beside the form, so that nothing typed is lost', () => {
  const articles = [{ title: 'One & two', summary: 'Some', url: '/en/help/one/' }];
  const html = mainWith({ articles });
  expect(html).toContain(
    '<a href="/en/help/one/?from=look-first" target="_blank" rel="noopener">One &amp; two</a>',
  );
  expect(textOf(mainWith({ articles: [] }))).toContain(t('form.suggestions.none'));
});
