import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, publicOrigin, type TestApp } from '../../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp({ settings: { mailReplyTo: 'Help, and support <help@anlp.example>' } });
});
afterAll(() => app.remove());

test('whoever finds a weakness is told where to say so, and until when that holds', async () => {
  const answer = await app.get('/.well-known/security.txt');
  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain; charset=utf-8$/i);
  expect(await answer.text()).toBe(
    'Contact: mailto:help@anlp.example\n' +
      'Expires: 2027-05-23T10:00:00Z\n' +
      'Preferred-Languages: en\n' +
      `Canonical: ${publicOrigin}/.well-known/security.txt\n`,
  );
});
