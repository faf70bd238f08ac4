import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { allLocales } from '../../../../content/locales.ts';
import { createTestApp, publicOrigin, type TestApp } from '../../../support/app.ts';
import { escaped, mainOf } from '../../../support/html.ts';
import { attributeOf, inside, tags, textOf } from '../../../support/markup.ts';
import { addedUp, countedOn } from '../../../support/hand-count.ts';
import { seedHandCount } from '../../../support/seed-hand-count.ts';

let app: TestApp;
beforeEach(async () => {
  app = await createTestApp();
});
afterEach(() => app.remove());

const mainIn = async (locale: string) =>
  mainOf(await (await app.get(`/${locale}/performance/`)).text());

const rowsOf = (main: string) => [...main.matchAll(/<tr>.*?<\/tr>/gs)].map(([row]) => textOf(row));

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

test('a first message is counted without a percentage, and once its day has passed as late', async () => {
  await app.send();
  const first = await mainIn('en');
  expect(rowsOf(first)[1]).toBe('November 2026 1 – 100% 0 of 0 0 0 1 0 –');
  app.moveTo('2026-12-15T10:00:00Z');
  expect(rowsOf(await mainIn('en'))[1]).toBe('November 2026 1 – 100% 0 of 1 1 1 0 0 –');
});

describe('with the forty enquiries that were counted by hand', () => {
  beforeEach(async () => {
    await seedHandCount(app.store);
    app.moveTo(countedOn.toString());
  });

  test('the page prints what was counted, result beside target', async () => {
    const rows = rowsOf(await mainIn('en'));
    expect(rows).toContain('June 2026 15 70% 100% 7 of 10 3 1 3 2 8');
    expect(rows).toContain('May 2026 25 71.4% 100% 15 of 21 6 1 0 4 24');
    expect(rows).toContain('May 2026 1 1 1 0 1 0 2');
    expect(rows).toContain('Membership and subscription 17 81.2% 100% 13 of 16 3 1 1 0 12');
    expect(rows).toContain('Other topics together 6 – 100% 0 of 1 1 0 0 5 –');
    expect(rows).toContain('May 2026 Form 19 73.3% 100% 11 of 15 4 1 0 4 23');
    expect(rows.some((row) => row.includes('Telephone'))).toBe(false);
  });

  test('JSON and CSV give the same numbers', async () => {
    const json = (await (await app.get('/api/performance.json')).json()) as {
      months: object[];
      targetPercent: number;
    };
    expect(json.targetPercent).toBe(100);
    expect(json.months[0]).toMatchObject(addedUp.june);
    expect(json.months[1]).toMatchObject(addedUp.may);
    const answer = await app.get('/api/performance.csv');
    expect(answer.headers.get('content-type')).toContain('text/csv');
    const csv = await answer.text();
    const [header, ...lines] = csv.split('\r\n');
    expect(header).toMatch(/^month,channel,received,onTime,late,/);
    expect(lines).toContain('2026-05,all,25,15,6,1,0,4,71.4,24,1,1,1,0,1,0,2');
    expect(lines).toContain('2026-06,joined,7,4,2,1,1,0,,8,,,,,,,');
    expect(lines.at(-1)).toBe('');
  });

  test.each(allLocales)(
    'in %s every drawing has a title and a description of its own',
    async (locale) => {
      const main = await mainIn(locale);
      const charts = tags(main).filter((tag) => attributeOf(tag, 'role') === 'img');
      expect(charts).toHaveLength(4);
      const ids = tags(main).flatMap((tag) => attributeOf(tag, 'id') ?? []);
      expect(new Set(ids).size).toBe(ids.length);
      for (const chart of charts) {
        for (const id of attributeOf(chart, 'aria-labelledby')?.split(' ') ?? []) {
          expect(ids).toContain(id);
        }
      }
      expect(main).not.toMatch(/ style=/);
    },
  );

  test('each channel that the table shows has its bar, with the same numbers beside it', async () => {
    const main = await mainIn('en');
    const figures = tags(main, 'figure').map((tag) => inside(main, tag));
    const drawn = textOf(figures.find((figure) => figure.includes('id="channels-title"'))!);
    expect(drawn).toContain('June 2026 Form on time: 3, late: 1 Several channels together on');
    expect(drawn).toContain('May 2026 Form on time: 11, late: 4 Several channels together on');
    expect(drawn).not.toContain('Telephone');
  });

  test('bars begin where the language begins to read', async () => {
    const widest = (main: string) => /<rect\s+x="([^"]*)"[^>]*class="bar"/.exec(main)?.[1];
    expect(widest(await mainIn('en'))).toBe('0%');
    expect(widest(await mainIn('ar'))).not.toBe('0%');
  });
});
