import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, filledIn, publicOrigin, type TestApp } from '../../support/app.ts';

const apiOrigin = 'https://answers.anlp.example';
const elsewhere = 'https://elsewhere.example';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ settings: { apiOrigin } });
});
afterAll(() => app.remove());

describe.each(['/api/reply-date', '/api/suggestions?locale=en&q=cancel', '/api/performance.json'])(
  '%s',
  (path) => {
    test('may be read by scripts of the static site, and of no other', async () => {
      const answer = await app.get(path, { origin: publicOrigin });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('access-control-allow-origin')).toBe(publicOrigin);
      expect(answer.headers.get('vary')).toContain('Origin');
      expect(answer.headers.has('access-control-allow-credentials')).toBe(false);
      for (const origin of [elsewhere, `${publicOrigin}.elsewhere.example`, 'null']) {
        const refused = await app.get(path, { origin });
        expect(refused.headers.has('access-control-allow-origin')).toBe(false);
        expect(refused.headers.get('vary')).toContain('Origin');
      }
    });

    test('says beforehand what it takes', async () => {
      const headers = { origin: publicOrigin, 'access-control-request-method': 'POST' };
      const answer = await app.request(path, { method: 'OPTIONS', headers });
      expect(answer.status).toBe(204);
      expect(answer.headers.get('access-control-allow-origin')).toBe(publicOrigin);
      expect(answer.headers.get('access-control-allow-methods')).toBe('GET,POST,OPTIONS');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    });
  },
);

test('pages are nobody else’s to read', async () => {
  const answer = await app.get('/en/contact/', { origin: publicOrigin });
  expect(answer.headers.has('access-control-allow-origin')).toBe(false);
});

describe('a handler with an origin of its own', () => {
  test('takes a form of the static site and of itself, and leads to a receipt of its own', async () => {
    for (const origin of [publicOrigin, apiOrigin]) {
      const headers = { origin, 'sec-fetch-site': 'same-site' };
      const answer = await app.post('/en/contact/', { ...filledIn, message: origin }, { headers });
      expect(answer.status).toBe(303);
      expect(answer.headers.get('location')).toMatch(`${apiOrigin}/en/contact/received/`);
    }
    const headers = { origin: elsewhere, 'sec-fetch-site': 'cross-site' };
    expect((await app.post('/en/contact/', filledIn, { headers })).status).toBe(403);
  });

  test('mails links to itself where only it can answer, and to the site where anybody can read', async () => {
    const [acknowledgement] = await app.mails();
    expect(acknowledgement?.text).toContain(`${apiOrigin}/en/enquiry/`);
    expect(acknowledgement?.text).toContain(`${publicOrigin}/en/help/complain-about-anlp/`);
  });

  test('allows both in its policy', async () => {
    const policy = (await app.get('/en/')).headers.get('content-security-policy');
    expect(policy).toContain(`; connect-src 'self' ${apiOrigin};`);
    expect(policy).toContain(`; form-action 'self' ${publicOrigin} ${apiOrigin};`);
  });

  test('keeps a post that came to another case of its address', async () => {
    const answer = await app.post('/EN/contact/', filledIn);
    expect(answer.status).toBe(308);
    expect(answer.headers.get('location')).toBe(`${apiOrigin}/en/contact/`);
  });
});
