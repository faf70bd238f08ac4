import { gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { languageForIndex, lightFile } from '../../../src/search/light-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('a locale is indexed under a name without a stemmer and published under its own', () => {
  const language = languageForIndex('sr-Cyrl');
  const hash = `${language}_1a2b`;
  const entry = JSON.stringify({ languages: { [language]: { hash, wasm: null } } });
  const published = JSON.parse(String(lightFile('pagefind-entry.json', bytes(entry)))) as unknown;
  expect(published).toEqual({ languages: { 'sr-cyrl': { hash, wasm: null } } });
});

test('of an article only what a result prints is published', () => {
  const meta = { t: 'Title', summary: 'Summary', topic: 'other', keywords: 'many', title: 'title' };
  const fragment = { url: '/en/', content: 'long', meta };
  const packed = gzipSync(`pagefind_dcd${JSON.stringify(fragment)}`);
  const light = gunzipSync(lightFile('fragment/en_1.pf_fragment', packed)).toString();
  expect(light.slice(0, 12)).toBe('pagefind_dcd');
  expect(JSON.parse(light.slice(12))).toEqual({
    url: '/en/',
    content: '',
    meta: { t: 'Title', summary: 'Summary', topic: 'other' },
  });
});

test('the code of the engine still says the same, in fewer letters', () => {
  const code = 'const longName = (value) => { return value + 1; };\nexport { longName as add };\n';
  const light = String(lightFile('pagefind.js', bytes(code)));
  expect(light.length).toBeLessThan(code.length);
  expect(light).toMatch(/export\{\w+ as add\}/);
});

test('everything else is published as it was written', () => {
  const index = bytes('packed');
  expect(lightFile('index/en_1.pf_index', index)).toBe(index);
});
