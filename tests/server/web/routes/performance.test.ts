import { afterEach, beforeEach, expect, test } from 'vitest';
import { allLocales } from '../../../../content/locales.ts';
import { createTestApp, publicOrigin, type TestApp } from '../../../support/app.ts';
import { escaped, mainOf } from '../../../support/html.ts';
import { textOf } from '../../../support/markup.ts';

let app: TestApp;
beforeEach(async () => {
  app = await createTestApp();
});
afterEach(() => app.remove());

test.each(allLocales)(
  'the published record in %s says what is counted, before anything was',
  async (locale) => {
    const answer = await app.get(`/${locale}/performance/`);
    const page = await answer.text();
    const t = app.parts.phrases[locale];
    expect(answer.status).toBe(200);
    expect(page).toContain(
      `<link rel="canonical" href="${publicOrigin}/${locale}/performance/" />`,
    );
    expect(page).toContain(escaped(t('performance.definition')));
    expect(page).toContain(escaped(t('performance.none')));
  },
);

test('messages are counted by the month in which they came, and once their day has passed as late', async () => {
  await app.send();
  await app.send({ message: 'Another' });
  app.moveTo('2026-12-15T10:00:00Z');
  await app.send();
  const rows = mainOf(await (await app.get('/en/performance/')).text()).match(/<tr>.*?<\/tr>/gs);
  expect(rows?.slice(1).map(textOf)).toEqual(['December 2026 1 1 0', 'November 2026 2 2 2']);
});

test('the figures behind the page are there for machines', async () => {
  await app.send();
  const answer = await app.get('/api/performance.json');
  expect(await answer.json()).toEqual({
    months: [{ month: '2026-11', received: 1, open: 1, openPastDue: 0 }],
  });
});
