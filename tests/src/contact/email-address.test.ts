import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mailableAddress } from '../../../src/contact/email-address.ts';
import { anyText } from '../../support/any-text.ts';
import { growth, mostGrowth } from '../../support/growth.ts';

describe('an address that mail can be sent to', () => {
  test.each([
    'a@b.co',
    'first.last+tag@mail.example.org',
    "o'connor@example.org",
    '_!#$%&*/=?^`{|}~-@example.org',
    `${'a'.repeat(64)}@example.org`,
    'a@xn--bcher-kva.example',
    'a@example.xn--p1ai',
    'a@1.2.3.example',
  ])('%s is taken as it is', (address) => {
    expect(mailableAddress(address)).toBe(address);
  });

  test.each([
    ['Ana@EXAMPLE.Org', 'Ana@example.org'],
    ['a@bücher.example', 'a@xn--bcher-kva.example'],
    ['a@пример.срб', 'a@xn--e1afmkfd.xn--90a3ac'],
    ['a@ｅｘａｍｐｌｅ.org', 'a@example.org'],
    ['a@example。org', 'a@example.org'],
  ])('%s is sent to %s', (typed, address) => {
    expect(mailableAddress(typed)).toBe(address);
  });
});

describe('what is no one address', () => {
  test.each([
    ['nothing', ''],
    ['no at sign', 'example.org'],
    ['nothing before the at sign', '@example.org'],
    ['nothing after it', 'a@'],
    ['no dot in the domain', 'a@localhost'],
    ['two addresses by a comma', 'a@example.org,b@example.org'],
    ['two addresses by a semicolon', 'a@example.org;b@example.org'],
    ['two addresses by a space', 'a@example.org b@example.org'],
    ['a line feed', 'a@example.org\nBcc: b@example.org'],
    ['a carriage return', 'a@example.org\rb'],
    ['a line break in the domain', 'a@exam\r\nple.org'],
    ['a line break before the at sign', 'a\r\n@example.org'],
    ['a tab in the domain', 'a@exam\tple.org'],
    ['a NUL', 'a@example.org\0'],
    ['a NUL before the at sign', 'a\0@example.org'],
    ['a name around it', 'Ana <a@example.org>'],
    ['quotes', '"a b"@example.org'],
    ['a route', '@x.example:a@example.org'],
    ['a bang path', 'a@b!c@example.org'],
    ['two at signs', 'a@b@example.org'],
    ['a dot in front', '.a@example.org'],
    ['a dot at the end', 'a.@example.org'],
    ['two dots together', 'a..b@example.org'],
    ['letters before the at sign that need SMTPUTF8', 'љиља@example.org'],
    ['65 characters before the at sign', `${'a'.repeat(65)}@example.org`],
    ['255 characters', `a@${'a'.repeat(61)}.${`${'b'.repeat(62)}.`.repeat(3)}org`],
    ['a label of 64', `a@${'b'.repeat(64)}.org`],
    ['an empty label', 'a@b..org'],
    ['a dot after the domain', 'a@example.org.'],
    ['a hyphen before a label', 'a@-b.org'],
    ['an IPv4 address', 'a@127.0.0.1'],
    ['an IPv4 address in hexadecimal', 'a@0x7f.1'],
    ['an address literal', 'a@[127.0.0.1]'],
    ['a port', 'a@example.org:25'],
    ['a path', 'a@example.org/x'],
    ['a query', 'a@example.org?x'],
    ['a fragment', 'a@example.org#x'],
    ['percent signs', 'a@example%2eorg'],
    ['an account', 'a@b:c@example.org'],
  ])('%s is refused', (_, typed) => {
    expect(mailableAddress(typed)).toBeUndefined();
  });
});

test('254 characters are an address', () => {
  const address = `a@${'a'.repeat(59)}.${`${'b'.repeat(62)}.`.repeat(3)}org`;
  expect(address).toHaveLength(254);
  expect(mailableAddress(address)).toBe(address);
});

test('whatever is typed, what is taken is one plain ASCII address, and is taken again as it is', () => {
  const aroundAnAt = fc.tuple(anyText, anyText).map((parts) => parts.join('@'));
  const nearly = fc
    .tuple(fc.emailAddress(), anyText, fc.nat(80))
    .map(([address, text, at]) => address.slice(0, at) + text + address.slice(at));
  fc.assert(
    fc.property(fc.oneof(anyText, aroundAnAt, nearly, fc.emailAddress()), (typed) => {
      const address = mailableAddress(typed);
      if (address === undefined) return;
      expect(address).toMatch(/^[\x21-\x7e]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/);
      expect(address).not.toMatch(/[,;<>"()[\]\\:\s]/);
      expect(address.length).toBeLessThanOrEqual(254);
      expect(mailableAddress(address)).toBe(address);
    }),
    { numRuns: 2000 },
  );
});

test('any ordinary address is taken', () => {
  fc.assert(
    fc.property(fc.emailAddress(), (address) => {
      expect(mailableAddress(address)?.toLowerCase()).toBe(address.toLowerCase());
    }),
  );
});

test.each([
  ['one long word', (size: number) => 'a'.repeat(2 * size)],
  ['many dots', (size: number) => `${'a.'.repeat(size)}@`],
  ['many hyphens', (size: number) => `a@${'a-'.repeat(size)}`],
])('a long text is refused at once: %s', (_, textOf) => {
  expect(mailableAddress(textOf(25_000))).toBeUndefined();
  expect(growth((size) => mailableAddress(textOf(size)), 25_000)).toBeLessThan(mostGrowth);
});
