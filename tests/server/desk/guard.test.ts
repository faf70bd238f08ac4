import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../../server/app.ts';
import { deskActions } from '../../../server/desk/desk-actions.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { signIn } from '../../support/desk.ts';
import { referencesIn } from '../../support/html.ts';

let app: TestApp;
let reference: string;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(async () => {
  await app.empty();
  await app.send();
  const [mail] = await app.mails();
  reference = referencesIn(mail!.subject)[0]!;
});
afterAll(() => app.remove());

/** Every address of the desk that an app answers, with a real enquiry in it. */
function deskRoutes(method: string): string[] {
  const paths = createApp(app.parts)
    .routes.filter((route) => route.method === method && route.path.startsWith('/desk/'))
    .map(({ path }) => path.replace(':reference', reference).replace(':token', 'no-token'));
  const actions = deskActions.map(({ name }) => name);
  return [...new Set(paths)].flatMap((path) =>
    path.includes(':action') ? actions.map((name) => path.replace(':action', name)) : path,
  );
}

const isSignIn = (path: string) => path.startsWith('/desk/sign-in');

/** Everything that the desk could have changed. */
async function everythingStored(): Promise<string> {
  const { db } = app.store;
  const tables = ['enquiry', 'act', 'message', 'outbox', 'staff_session', 'ended_contact'] as const;
  const rows = tables.map((table) => db.selectFrom(table).selectAll().execute());
  return JSON.stringify(await Promise.all(rows));
}

describe('without a sign-in', () => {
  test('every page leads to the sign-in', async () => {
    const pages = deskRoutes('GET').filter((path) => !isSignIn(path));
    expect(pages.length).toBeGreaterThan(2);
    for (const path of [...pages, '/desk/nowhere', '/desk/enquiries/AAAA-2222']) {
      const answer = await app.get(path);
      expect([path, answer.status]).toEqual([path, 303]);
      expect(answer.headers.get('location')).toBe('/desk/sign-in');
    }
    expect((await app.get('/desk/sign-in')).status).toBe(200);
  });

  test('every post is refused, and nothing changes', async () => {
    const before = await everythingStored();
    const posts = deskRoutes('POST').filter((path) => !isSignIn(path));
    expect(posts.length).toBeGreaterThan(2);
    for (const path of posts) {
      const answer = await app.post(path, { version: '0', note: 'let me in' });
      expect([path, answer.status]).toEqual([path, 403]);
    }
    expect(await everythingStored()).toBe(before);
  });

  test('what was written is given back, to be sent again after signing in', async () => {
    const note = 'An hour of work,\nwith "quotes" & <tags>';
    const path = `/desk/enquiries/${reference}/note`;
    const page = await (await app.post(path, { version: '0', note })).text();
    expect(page).toContain(`action="${path}"`);
    expect(page).toContain('value="An hour of work,\nwith &quot;quotes&quot; &amp; &lt;tags&gt;"');
    expect(page).toContain('href="/desk/sign-in" target="_blank"');
  });
});

describe('signed in', () => {
  test('no post of another site, or of nobody knows where, does anything', async () => {
    const { cookie } = await signIn(app);
    const before = await everythingStored();
    const foreign: Record<string, string>[] = [
      { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' },
      { origin: 'https://evil.example' },
      { origin: 'null', 'sec-fetch-site': 'same-origin' },
      { origin: app.parts.settings.publicOrigin, 'sec-fetch-site': 'same-site' },
      { 'sec-fetch-site': 'none' },
      {},
    ];
    for (const path of deskRoutes('POST')) {
      for (const origin of foreign) {
        const answer = await app.request(path, {
          method: 'POST',
          body: 'version=0&note=x&end=all',
          headers: { 'content-type': 'application/x-www-form-urlencoded', cookie, ...origin },
        });
        expect([path, origin, answer.status]).toEqual([path, origin, 403]);
      }
    }
    expect(await everythingStored()).toBe(before);
  });

  test('a GET, and any other method, changes nothing', async () => {
    const { cookie } = await signIn(app);
    const before = await everythingStored();
    for (const path of deskRoutes('POST')) {
      const query = `${path}?version=0&note=x&end=all`;
      expect((await app.get(query, { cookie })).status).toBeOneOf([200, 404, 410]);
      for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS']) {
        const answer = await app.request(path, { method, headers: { cookie } });
        expect([path, method, answer.status]).toEqual([path, method, 405]);
      }
    }
    expect(await everythingStored()).toBe(before);
  });

  test('no page of the desk is kept by a cache or listed by a search engine', async () => {
    const staff = await signIn(app);
    for (const path of deskRoutes('GET')) {
      const { headers } = await staff.get(path);
      expect([path, headers.get('cache-control')]).toEqual([path, 'no-store']);
      expect(headers.get('x-robots-tag')).toBe('noindex');
    }
  });

  test('a sign-in ends without use, and when its owner leaves the team', async () => {
    const status = async (minutes: number) => {
      app.wait({ minutes });
      return (await staff.get('/desk/')).status;
    };
    const staff = await signIn(app);
    expect([await status(29), await status(29), await status(30)]).toEqual([200, 200, 303]);
    expect((await (await signIn(app, 'gone@team.example')).get('/desk/')).status).toBe(303);
  });

  test('a sign-in lasts twelve hours however much it is used', async () => {
    const staff = await signIn(app);
    const statuses: number[] = [];
    for (let minutes = 0; minutes <= 12 * 60; minutes += 20) {
      statuses.push((await staff.get('/desk/')).status);
      app.wait({ minutes: 20 });
    }
    expect(statuses.lastIndexOf(200)).toBe(35);
    expect(statuses.at(-1)).toBe(303);
  });
});

test('without anybody who may sign in there is no desk', async () => {
  const none = await createTestApp({ settings: { staffEmails: [] } });
  for (const path of [...deskRoutes('GET'), '/desk']) {
    expect([path, (await none.get(path)).status]).toEqual([path, 404]);
  }
  for (const path of deskRoutes('POST')) {
    expect([path, (await none.post(path, {})).status]).toEqual([path, 404]);
  }
  await none.remove();
});

test('a desk with a host of its own answers on that host alone', async () => {
  const apart = await createTestApp({ settings: { deskOrigin: 'https://desk.anlp.example' } });
  const at = async (host: string) => (await apart.get('/desk/sign-in', { host })).status;
  expect(await at('desk.anlp.example')).toBe(200);
  expect(await at('help.anlp.example')).toBe(404);
  await apart.remove();
});
