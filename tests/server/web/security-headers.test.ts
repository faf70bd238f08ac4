import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, publicOrigin, type TestApp } from '../../support/app.ts';

let app: TestApp;
let plain: TestApp;
beforeAll(async () => {
  app = await createTestApp();
  plain = await createTestApp({ settings: { publicOrigin: plainOrigin } });
});
afterAll(async () => {
  await app.remove();
  await plain.remove();
});

const answers: [string, (app: TestApp) => Promise<Response>][] = [
  ['the chooser', (app) => app.get('/')],
  ['a redirect', (app) => app.get('/', { 'accept-language': 'en' })],
  ['a mended address', (app) => app.get('/EN/')],
  ['a built page', (app) => app.get('/en/statement/')],
  [
    'a page that is known already',
    async (app) => {
      const etag = (await app.get('/en/help/')).headers.get('etag') ?? '';
      return app.get('/en/help/', { 'if-none-match': etag });
    },
  ],
  ['the form', (app) => app.get('/en/contact/')],
  ['a form with problems', (app) => app.post('/en/contact/', {})],
  [
    'a form from elsewhere',
    (app) => app.post('/en/contact/', {}, { headers: { origin: 'https://elsewhere.example' } }),
  ],
  ['a received form', (app) => app.send()],
  [
    'a body that is no form',
    (app) => app.post('/en/contact/', 'x', { headers: { 'content-type': 'text/plain' } }),
  ],
  ['a page that is not there', (app) => app.get('/en/nothing/')],
  ['an altered receipt', (app) => app.get('/en/contact/received/x')],
  [
    'the style',
    async (app) => {
      const page = await (await app.get('/en/')).text();
      return app.get(/href="(\/_astro\/[^"]+\.css)"/.exec(page)?.[1] ?? '');
    },
  ],
  ['the search worker', (app) => app.get('/pagefind/pagefind-worker.js')],
  ['a part of a file', (app) => app.get('/favicon.svg', { range: 'bytes=0-3' })],
  ['an answer in JSON', (app) => app.get('/api/reply-date')],
  ['health', (app) => app.get('/healthz')],
  ['only the head', (app) => app.request('/en/', { method: 'HEAD' })],
  ['a method that we do not know', (app) => app.request('/en/', { method: 'DELETE' })],
];

const plainOrigin = 'http://localhost:8080';

const policy = (origin: string) =>
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; " +
  `form-action 'self' ${origin}; base-uri 'none'; object-src 'none'; frame-ancestors 'none'`;

describe.each(answers)('%s', (_, ask) => {
  test('carries every header that protects', async () => {
    const { headers } = await ask(app);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-security-policy': `${policy(publicOrigin)}; upgrade-insecure-requests`,
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    });
    expect(headers.has('x-powered-by')).toBe(false);
    expect(headers.has('server')).toBe(false);
  });

  test('asks for TLS only where the site has it', async () => {
    const { headers } = await ask(plain);
    expect(headers.get('content-security-policy')).toBe(policy(plainOrigin));
    expect(headers.has('strict-transport-security')).toBe(false);
  });
});

test('an answer to a fault carries them as well', async () => {
  const broken = await createTestApp();
  await broken.store.close();
  const answer = await broken.get('/en/performance/');
  await broken.remove();
  expect(answer.status).toBe(500);
  expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
});
