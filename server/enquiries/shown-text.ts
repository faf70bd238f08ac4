import { domainToUnicode } from 'node:url';

/**
 * A name as it may stand in a title, a list or beside other text: without characters that are not
 * seen but turn, hide or break what stands around them. What was typed stays as it is in the store.
 */
export function shownName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .normalize('NFC')
    .trim();
}

/**
 * An address as the team sees it. A domain in other letters than ASCII stands in the form that DNS
 * knows, which cannot be mistaken for another, and then as it looks; one that mixes scripts, as
 * those do that are made to deceive, is marked.
 */
export function shownAddress(address: string): string {
  const ascii = address.slice(address.lastIndexOf('@') + 1);
  const unicode = domainToUnicode(ascii);
  if (unicode === '' || unicode === ascii.toLowerCase()) return address;
  const mark = unicode.split('.').some(mixesScripts) ? ', mixed scripts' : '';
  return `${address} (${unicode}${mark})`;
}

const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Hebrew', 'Arabic', 'Han', 'Hangul'].map(
  (script) => new RegExp(`\\p{Script=${script}}`, 'u'),
);

function mixesScripts(label: string): boolean {
  return scripts.filter((script) => script.test(label)).length > 1;
}
