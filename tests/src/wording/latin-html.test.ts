import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latinHtml } from '../../../src/wording/latin-html.ts';

describe('Serbian Cyrillic HTML in Latin script', () => {
  test('text and attributes are transliterated, tags and entities stay', () => {
    expect(latinHtml('<p title="Љубав">Љубав&nbsp;&amp; <b>ЊУЈОРК</b><br/></p>')).toBe(
      '<p title="Ljubav">Ljubav&nbsp;&amp; <b>NJUJORK</b><br/></p>',
    );
  });

  test('a passage in another language stays as it is, with everything inside it', () => {
    const russian = '<div lang="ru">да <div title="да">нет</div> да<br>да</div>';
    expect(latinHtml(`<div>да${russian}да</div>`)).toBe(`<div>da${russian}da</div>`);
    expect(latinHtml('<img lang="ru" alt="да"><p>да</p>')).toBe(
      '<img lang="ru" alt="да"><p>da</p>',
    );
  });

  test('a passage that says it is Cyrillic Serbian says afterwards that it is Latin', () => {
    expect(latinHtml('<p lang="sr-Cyrl">да</p><p lang=sr>да</p>')).toBe(
      '<p lang="sr-Latn">da</p><p lang=sr-Latn>da</p>',
    );
  });

  test('an id and the links to it stay together, percent-encoded or not', () => {
    expect(latinHtml('<h2 id="шта-даље">Шта</h2>')).toBe('<h2 id="šta-dalje">Šta</h2>');
    expect(latinHtml('<a href="#шта-даље">')).toBe('<a href="#šta-dalje">');
    const encoded = encodeURIComponent('шта-даље');
    expect(latinHtml(`<a href="../x/#${encoded}">`)).toBe(
      `<a href="../x/#${encodeURIComponent('šta-dalje')}">`,
    );
  });

  test('addresses stay as they are', () => {
    const links =
      '<a href="https://sr.wikipedia.org/wiki/Неуро#Увод" hreflang="sr"></a><img src="/слика.png">';
    expect(latinHtml(links)).toBe(links);
    expect(latinHtml('<a href="#100%">да</a>')).toBe('<a href="#100%">da</a>');
  });

  test('scripts, styles and comments stay as they are', () => {
    const raw = '<!-- да <b> --><script>"да" < "не"</script><style>.a::after{content:"да"}</style>';
    expect(latinHtml(raw + 'да')).toBe(raw + 'da');
  });

  test('a bare "<" and ">" are text', () => {
    expect(latinHtml('2 < 3 > да <')).toBe('2 < 3 > da <');
    expect(latinHtml('<a title="да > не">да</a>')).toBe('<a title="da > ne">da</a>');
  });

  test('any text without tags keeps no Serbian letter', () => {
    const text = fc.string({ unit: fc.constantFrom(...'љубавЊЏ <>&"\'/=1a') });
    fc.assert(
      fc.property(text, (inner) => {
        const outside = latinHtml(inner.replaceAll('<', '&lt;'));
        expect(outside).not.toMatch(/\p{Script=Cyrillic}/u);
        expect(latinHtml(outside)).toBe(outside);
      }),
    );
  });
});
