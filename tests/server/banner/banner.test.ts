import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { bannerKinds } from '../../../content/delays.ts';
import { allLocales } from '../../../content/locales.ts';
import { createBannerBoard } from '../../../server/banner/banner-board.ts';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { signIn } from '../../support/desk.ts';
import { escaped } from '../../support/html.ts';
import { textOf } from '../../support/markup.ts';
import { createTestDatabase, engines } from '../../support/test-store.ts';

let app: TestApp;
beforeEach(async () => {
  app = await createTestApp();
});
afterEach(() => app.remove());

/** The clocks of London show what UTC does on these days. */
const today = {
  kind: 'more-messages',
  'start-day': '2026-11-24',
  'start-time': '12:00',
  'end-day': '2026-11-25',
  'end-time': '17:00',
  'back-on': '2026-11-26',
};

const bannerAt = async (address: string) =>
  /<!--banner-->(.*?)<!--\/banner-->/s.exec(await (await app.get(address)).text())?.[1];

async function set(fields: Partial<typeof today> = {}): Promise<Response> {
  const staff = await signIn(app);
  return staff.post('/desk/banner', { ...today, ...fields });
}

describe.each(allLocales)('the banner in %s', (locale) => {
  test('stands on built pages and on those made here, from its beginning to its end', async () => {
    const t = app.parts.phrases[locale];
    const pages = [`/${locale}/`, `/${locale}/help/`, `/${locale}/performance/`];
    expect(await bannerAt(pages[0] ?? '')).toBe('');
    expect((await set()).status).toBe(303);
    expect(await bannerAt(pages[0] ?? '')).toBe('');
    app.moveTo('2026-11-24T12:00:00Z');
    for (const page of [...pages, `/${locale}/nowhere`]) {
      expect(await bannerAt(page)).toContain(escaped(t('banner.more-messages')));
      expect(await bannerAt(page)).toContain('<time datetime="2026-11-26">');
    }
    app.moveTo('2026-11-25T17:00:00Z');
    expect(await bannerAt(pages[0] ?? '')).toBe('');
  });

  test('has words for everything it can say', () => {
    const t = app.parts.phrases[locale];
    for (const kind of bannerKinds) expect(t.isMissing(`banner.${kind}`)).toBe(false);
  });
});

test('without a beginning it shows at once, and ended it is gone at once', async () => {
  await set({ 'start-day': '', 'start-time': '' });
  expect(await bannerAt('/en/')).not.toBe('');
  const row = await app.store.db.selectFrom('banner').select('id').executeTakeFirstOrThrow();
  const staff = await signIn(app);
  await staff.post('/desk/banner/end', { banner: row.id });
  expect(await bannerAt('/en/')).toBe('');
  expect(await app.store.db.selectFrom('banner').selectAll().execute()).toHaveLength(1);
});

test.each([
  [{ kind: 'nonsense' }, 'Choose what the banner says'],
  [{ 'start-time': '' }, 'Enter both day and time of the beginning, or neither'],
  [{ 'end-day': '2026-02-30' }, 'Enter day and time of the end'],
  [{ 'end-day': '2026-11-24', 'end-time': '11:00' }, 'The end must come after the beginning'],
  [{ 'start-day': '2026-11-01', 'end-day': '2026-11-02' }, 'The end must come after'],
  [{ 'back-on': 'soon' }, 'Enter the day like 2026-12-03'],
])('what was typed with %j is kept, and the page says what to mend', async (fields, words) => {
  const answer = await set(fields);
  const page = await answer.text();
  expect(answer.status).toBe(422);
  expect(textOf(page)).toContain(words);
  expect(await app.store.db.selectFrom('banner').selectAll().execute()).toEqual([]);
});

test('while the store is away pages go on without it', async () => {
  await set({ 'start-day': '', 'start-time': '' });
  await app.store.close();
  app.wait({ minutes: 5 });
  const answer = await app.get('/en/');
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain(escaped(app.parts.phrases.en('banner.more-messages')));
});

test.each(engines)(
  'another process on %s notices within a minute, and asks rarely',
  async (engine) => {
    const database = await createTestDatabase(engine);
    const stores = [await database.open(), await database.open()] as const;
    const clock = { now: Temporal.Instant.from('2026-11-24T10:00:00Z') };
    const [here, there] = stores.map((store) =>
      createBannerBoard({ store, log: app.parts.log, now: () => clock.now }),
    );
    expect(await there?.shown()).toEqual([]);
    await here?.add({
      kind: 'technical-fault',
      startsAt: clock.now,
      endsAt: clock.now.add({ hours: 5 }),
      backOn: undefined,
      setBy: 'alice@team.example',
    });
    expect(await here?.shown()).toHaveLength(1);
    expect(await there?.shown()).toEqual([]);
    clock.now = clock.now.add({ seconds: 60 });
    expect(await there?.shown()).toHaveLength(1);
    await database.remove();
  },
);
