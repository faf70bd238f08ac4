import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../support/app.ts';
import { runProgram } from '../../support/run-program.ts';

let app: TestApp;
beforeAll(async () => {
  app = await createTestApp();
});
afterAll(() => app.remove());

const run = (...args: string[]) =>
  runProgram('server/commands/feedback.ts', { args, env: { DATA_DIR: app.dataDir } });

test('before anything was counted the report is its last line', async () => {
  const { code, printed, complaints } = await run();
  expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  expect(printed).toBe(
    '0 shown, 0 opened, 0 answered (0 opened again), 0 helpful, 0 not; questions that found nothing: 0.\n',
  );
});

test('each article is a line, each question another', async () => {
  const about = { locale: 'en', place: 'receipt', articles: ['sign-in-help'] } as const;
  for (const kind of ['shown', 'shown', 'opened', 'answered', 'helpful'] as const) {
    app.parts.tally.count(kind, about);
  }
  app.parts.tally.foundNothing('en', { known: ['seal', 'gold'], unknown: [] });
  await app.parts.tally.flush();
  const lines = (await run()).printed.trimEnd().split('\n');
  expect(lines[1]?.trim().split(/\s+/)).toEqual(['2', '1', '1', '0', '1', '0', 'sign-in-help']);
  expect(lines).toContainEqual(expect.stringMatching(/^ +1 {2}en +gold seal$/));
  expect(lines.at(-1)).toBe(
    '2 shown, 1 opened, 1 answered (0 opened again), 1 helpful, 0 not; questions that found nothing: 1.',
  );
});

test('machines get JSON', async () => {
  const report = JSON.parse((await run('--json')).printed) as Record<string, unknown>;
  expect(Object.keys(report)).toEqual(['articles', 'questions', 'counts']);
  expect(report.questions).toEqual([{ locale: 'en', words: 'gold seal', count: 1 }]);
});

test('--help says what it is for', async () => {
  expect((await run('--help')).printed).toMatch(/npm run feedback.*--json/s);
});
