import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../support/app.ts';

const takesBoth = { 'accept-encoding': 'gzip, deflate, br, zstd' };

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.remove());

const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());

describe('a page', () => {
  test.each(['/en/', '/ar/statement/', '/en/contact/?topic=other', '/de/search/?q=Beitrag'])(
    '%s is less than half its size when packed, and the same when unpacked',
    async (path) => {
      const plain = await app.get(path);
      const packed = await app.get(path, takesBoth);
      expect(plain.headers.has('content-encoding')).toBe(false);
      expect(packed.headers.get('content-encoding')).toBe('gzip');
      for (const answer of [plain, packed])
        expect(answer.headers.get('vary')).toMatch('Accept-Enc');
      const [text, bytes] = [await plain.text(), await bytesOf(packed)];
      expect(bytes.length).toBeLessThan(Buffer.byteLength(text) / 2);
      expect(withoutToken(gunzipSync(bytes).toString())).toBe(withoutToken(text));
    },
  );

  test('that somebody has in packed form is not sent again', async () => {
    const etag = (await app.get('/en/help/', takesBoth)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"/);
    const again = await app.get('/en/help/', { ...takesBoth, 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(again.headers.get('vary')).toBe('Accept-Encoding');
  });

  test('of one reader alone stays as it is', async () => {
    const receipt = (await app.send()).headers.get('location') ?? '';
    const answer = await app.get(new URL(receipt).pathname, takesBoth);
    expect(answer.status).toBe(200);
    expect(answer.headers.has('content-encoding')).toBe(false);
    const token = app.parts.signer.sign('answered', 'nobody');
    for (const path of [`/en/help/sign-in-help/?helpful=yes&for=${token}`, '/en/nothing/']) {
      expect((await app.get(path, takesBoth)).headers.has('content-encoding')).toBe(false);
    }
  });
});

describe('a built file', () => {
  const style = async () =>
    /href="(\/_astro\/[^"]+\.css)"/.exec(await (await app.get('/en/')).text())?.[1] ?? '';

  test.each([
    ['br', 'gzip, br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
  ] as const)('is sent as %s to a browser that takes %s', async (encoding, accepted, unpack) => {
    for (const path of [await style(), '/pagefind/pagefind.js', '/en/help/articles.json']) {
      const plain = await bytesOf(await app.get(path));
      const packed = await app.get(path, { 'accept-encoding': accepted });
      expect(packed.headers.get('content-encoding'), path).toBe(encoding);
      expect(packed.headers.get('vary')).toBe('Accept-Encoding');
      expect(packed.headers.get('content-type')).not.toContain('octet-stream');
      const bytes = await bytesOf(packed);
      expect(bytes.length).toBeLessThan(plain.length / 2);
      expect(unpack(bytes).equals(plain)).toBe(true);
    }
  });

  test('that is packed inside is packed no further', async () => {
    const answer = await app.get('/pagefind/wasm.unknown.pagefind', takesBoth);
    expect(answer.status).toBe(200);
    expect(answer.headers.has('content-encoding')).toBe(false);
  });

  test('is not sent again to whoever has it, each packing by its own name', async () => {
    const path = await style();
    const plain = (await app.get(path)).headers.get('etag') ?? '';
    const packed = (await app.get(path, takesBoth)).headers.get('etag') ?? '';
    expect(packed).not.toBe(plain);
    const again = await app.get(path, { ...takesBoth, 'if-none-match': packed });
    expect(again.status).toBe(304);
    expect(again.headers.get('cache-control')).toContain('immutable');
    expect(again.headers.has('content-encoding')).toBe(false);
    expect((await app.get(path, { ...takesBoth, 'if-none-match': plain })).status).toBe(200);
    expect((await app.get(path, { range: 'bytes=0-3' })).status).toBe(206);
  });
});

/** Every form has a token of its own. */
function withoutToken(page: string): string {
  return page.replace(/<!--form-token-->.*<!--\/form-token-->/, '');
}
