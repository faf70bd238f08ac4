const projectFolder = new URL('../..', import.meta.url).pathname;

/** What may be logged of an error: its name and codes, since messages quote addresses and text. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  // `errcode` is SQLite's own number, such as 13 for a full disk.
  const { code, errcode } = error as { code?: unknown; errcode?: unknown };
  const codes = [code, errcode].filter((value) => ['string', 'number'].includes(typeof value));
  return [error.name, ...codes].join(':');
}

/** Where in our sources an error arose, such as `src/wording/phrases.ts:74`, which quotes nobody. */
export function errorPlace(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const frames = error.stack?.split('\n').filter((line) => /^ {4}at /.test(line)) ?? [];
  const ours = frames.filter((frame) => !frame.includes('node_modules'));
  const places = ours.map((frame) => frame.split(projectFolder)[1]);
  return /^[^\s()]+:\d+(?=:\d)/.exec(places.find(Boolean) ?? '')?.[0];
}
