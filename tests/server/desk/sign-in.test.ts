import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

/** A browser with a jar for its cookies. */
function newBrowser() {
  const jar = new Map<string, string>();
  const keep = (answer: Response) => {
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return answer;
  };
  const cookie = () => [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    jar,
    get: async (path: string) => keep(await app.get(path, { cookie: cookie() })),
    post: async (path: string, fields: Record<string, string> = {}) =>
      keep(await app.post(path, fields, { headers: { cookie: cookie() } })),
  };
}

type TestBrowser = ReturnType<typeof newBrowser>;

async function askFor(browser: TestBrowser, email = 'alice@team.example') {
  const answer = await browser.post('/desk/sign-in', { email });
  const mail = (await app.mails()).findLast(({ kind }) => kind === 'sign-in');
  return {
    answer,
    path: /https:\/\/help\.anlp\.example(\/desk\/sign-in\/link\/[\w-]+)/.exec(
      mail?.text ?? '',
    )?.[1],
    code: /instead: ([A-Z0-9]{8})\n/.exec(mail?.text ?? '')?.[1],
    mail,
  };
}

test('the mailed link signs in, once, and only when its button is pressed', async () => {
  const browser = newBrowser();
  const { answer, path, mail } = await askFor(browser);
  expect(answer.headers.get('location')).toBe('/desk/sign-in/sent');
  expect(mail?.to).toEqual(['alice@team.example']);
  expect(mail?.html).toContain(path);
  for (let look = 0; look < 3; look += 1) {
    const page = await browser.get(path!);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain(`<form class="narrow" method="post" action="${path!}">`);
  }
  expect((await app.request(path!, { method: 'HEAD' })).status).toBe(200);
  const signedIn = await browser.post(path!);
  expect([signedIn.status, signedIn.headers.get('location')]).toEqual([303, '/desk/']);
  expect((await browser.get('/desk/')).status).toBe(200);
  const again = newBrowser();
  again.jar.set('__Host-sign-in', browser.jar.get('__Host-sign-in') ?? '');
  expect((await again.post(path!)).status).toBe(410);
});

test('the cookie of a sign-in is out of reach of scripts, other hosts and plain http', async () => {
  const browser = newBrowser();
  const { path } = await askFor(browser);
  const cookies = (await browser.post(path!)).headers.getSetCookie();
  const session = cookies.find((line) => line.startsWith('__Host-sid='));
  expect(session).toMatch(/; Path=\/(;|$)/);
  expect(session).toContain('; HttpOnly');
  expect(session).toContain('; Secure');
  expect(session).toContain('; SameSite=Lax');
  expect(session).not.toContain('Domain');
});

test('on plain http of one’s own machine the cookies have names that such a browser takes', async () => {
  const local = await createTestApp({ settings: { publicOrigin: 'http://localhost:8080' } });
  const answer = await local.post(
    '/desk/sign-in',
    { email: 'alice@team.example' },
    { headers: { origin: 'http://localhost:8080' } },
  );
  const [cookie] = answer.headers.getSetCookie();
  expect(cookie).toMatch(/^sign-in=/);
  expect(cookie).not.toContain('Secure');
  await local.remove();
});

test('a link of another browser needs the code beside it', async () => {
  const { path, code } = await askFor(newBrowser());
  const other = newBrowser();
  const page = await (await other.get(path!)).text();
  expect(page).toContain('name="code"');
  expect((await other.post(path!)).status).not.toBe(303);
  expect((await other.post(path!, { code: 'AAAA2222' })).status).toBe(422);
  const typed = ` ${code!.slice(0, 4).toLowerCase()}-${code!.slice(4)} `;
  expect((await other.post(path!, { code: typed })).status).toBe(303);
  expect((await other.get('/desk/')).status).toBe(200);
});

test('the code signs in the browser that asked, and five wrong ones end it', async () => {
  const browser = newBrowser();
  const first = await askFor(browser);
  expect((await browser.post('/desk/sign-in/code', { code: first.code! })).status).toBe(303);
  const unlucky = newBrowser();
  const { code, path } = await askFor(unlucky);
  for (let tries = 0; tries < 5; tries += 1) {
    expect((await unlucky.post('/desk/sign-in/code', { code: 'AAAA2222' })).status).toBe(422);
  }
  expect((await unlucky.post('/desk/sign-in/code', { code: code! })).status).toBe(422);
  expect((await unlucky.post(path!)).status).toBe(410);
});

test('a code is worth nothing in a browser that did not ask', async () => {
  const { code } = await askFor(newBrowser());
  expect((await newBrowser().post('/desk/sign-in/code', { code: code! })).status).toBe(422);
});

test('link and code are good for ten minutes', async () => {
  const browser = newBrowser();
  const { path, code } = await askFor(browser);
  app.wait({ minutes: 10 });
  expect((await browser.get(path!)).status).toBe(410);
  expect((await browser.post(path!)).status).toBe(410);
  expect((await browser.post('/desk/sign-in/code', { code: code! })).status).toBe(422);
});

test('an unknown address gets the same answer, and no mail', async () => {
  const known = await askFor(newBrowser());
  await app.store.db.deleteFrom('outbox').execute();
  const start = performance.now();
  const unknown = await askFor(newBrowser(), 'stranger@nowhere.example');
  expect(performance.now() - start).toBeGreaterThan(240);
  expect(unknown.mail).toBeUndefined();
  const comparable = ({ answer }: typeof known) => [
    answer.status,
    answer.headers.get('location'),
    answer.headers.getSetCookie().map((line) => line.replace(/=[^;]+/, '=')),
  ];
  expect(comparable(unknown)).toEqual(comparable(known));
  const rows = await app.store.db.selectFrom('sign_in').selectAll().execute();
  expect(JSON.stringify(rows)).not.toContain('nowhere.example');
});

test('three mails in a quarter of an hour are enough for one address', async () => {
  const sent = async () => (await app.mails()).filter(({ kind }) => kind === 'sign-in').length;
  for (let asked = 0; asked < 5; asked += 1) await askFor(newBrowser());
  expect(await sent()).toBe(3);
  await askFor(newBrowser(), 'boris@team.example');
  expect(await sent()).toBe(4);
  app.wait({ minutes: 15 });
  await askFor(newBrowser());
  expect(await sent()).toBe(5);
});

test('nothing that signs in stands in the store as it is', async () => {
  const browser = newBrowser();
  const { path, code } = await askFor(browser);
  await browser.post(path!);
  const { db } = app.store;
  const stored = JSON.stringify([
    await db.selectFrom('sign_in').selectAll().execute(),
    await db.selectFrom('staff_session').selectAll().execute(),
  ]);
  const secrets = [path!.split('/').at(-1)!, code!, ...browser.jar.values()];
  for (const secret of secrets) expect(stored).not.toContain(secret);
});

test('a mail that could not be sent in time is not sent any more', async () => {
  await askFor(newBrowser());
  const row = await app.store.db
    .selectFrom('outbox')
    .select('good_until')
    .where('kind', '=', 'sign-in')
    .executeTakeFirstOrThrow();
  expect(row.good_until).toBe('2026-11-24T10:10:00.000Z');
});

test('after signing in one is where one wanted to go, and nowhere else', async () => {
  const browser = newBrowser();
  await browser.get('/desk/phone/new');
  const { path } = await askFor(browser);
  expect((await browser.post(path!)).headers.get('location')).toBe('/desk/phone/new');
  const lured = newBrowser();
  lured.jar.set('__Host-next', '//evil.example/');
  const second = await askFor(lured, 'boris@team.example');
  expect((await lured.post(second.path!)).headers.get('location')).toBe('/desk/');
});

test('every sign-in is listed, and can be ended one by one or all together', async () => {
  const browsers = [newBrowser(), newBrowser()];
  for (const browser of browsers) {
    const { path } = await askFor(browser);
    await browser.post(path!);
  }
  const [here, there] = browsers as [TestBrowser, TestBrowser];
  const page = await (await here.get('/desk/sessions')).text();
  const ids = [...page.matchAll(/name="end"\s+value="([\w-]{36})"/g)].map(([, id = '']) => id);
  expect(ids).toHaveLength(2);
  await there.post('/desk/sign-out');
  expect((await there.get('/desk/')).status).toBe(303);
  expect((await here.get('/desk/')).status).toBe(200);
  await here.post('/desk/sessions', { end: 'all' });
  expect((await here.get('/desk/')).status).toBe(303);
});
