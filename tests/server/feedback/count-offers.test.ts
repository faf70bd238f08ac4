import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { lookFirst } from '../../../src/contact/fields.ts';
import { reportFeedback } from '../../../server/feedback/feedback-report.ts';
import { createTestApp, filledIn, type TestApp } from '../../support/app.ts';

const message = 'How do I cancel my subscription?';
const reading = { 'sec-fetch-mode': 'navigate' };

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
beforeEach(() => app.empty());
afterAll(() => app.remove());

async function report() {
  await app.parts.tally.flush();
  const { counts, questions } = await reportFeedback(app.store);
  const shown = counts.map(({ place, kind, article }) => `${place} ${kind} ${article}`);
  return { shown, questions: questions.map(({ words, count }) => `${words} ${count}`) };
}

test('a receipt and its mail each show their articles once, also for a double click', async () => {
  const token = await app.formToken();
  app.wait({ seconds: 60 });
  const fields = { ...filledIn, message, form_token: token };
  await Promise.all([app.post('/en/contact/', fields), app.post('/en/contact/', fields)]);
  const { shown } = await report();
  expect(shown).toContain('receipt shown change-or-cancel-subscription');
  expect(shown).toContain('mail shown change-or-cancel-subscription');
  const counts = await app.store.db.selectFrom('article_count').select('count').execute();
  expect(new Set(counts.map(({ count }) => count))).toEqual(new Set([1]));
});

test('a mail that is withheld shows nothing', async () => {
  await app.send({ message, website: 'filled' });
  expect((await report()).shown.some((line) => line.startsWith('mail'))).toBe(false);
});

test('“Look for an answer first” shows its articles there', async () => {
  await app.post('/en/contact/', { message, [lookFirst.name]: lookFirst.value });
  expect((await report()).shown).toContain('look-first shown change-or-cancel-subscription');
});

test('what found nothing is a question, without who asked', async () => {
  const about = 'zorblap wumble: the printer of the vicar is broken, quux@member.example';
  for (let day = 0; day < 3; day += 1) {
    await app.send({ name: 'Wumble', message: about });
    await app.post('/en/contact/', {
      name: 'Wumble',
      message: about,
      [lookFirst.name]: lookFirst.value,
    });
    await app.get(`/en/search/?q=${encodeURIComponent('zorblap 07700900123')}`, reading);
    await app.get('/en/search/?q=zorblap');
    app.wait({ hours: 24 });
    await app.parts.tally.flush();
  }
  const { questions } = await report();
  expect(questions.length).toBeGreaterThan(0);
  expect(questions.join()).toContain('zorblap');
  expect(questions.join()).not.toMatch(/quux|wumble|example|\d{3}/);
});
