/** What may be logged of an error: its name and code, since messages quote addresses and text. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = 'code' in error && typeof error.code === 'string' ? `:${error.code}` : '';
  return `${error.name}${code}`;
}

/** Where in our sources an error arose, such as `src/wording/phrases.ts:74`, which quotes nobody. */
export function errorPlace(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const frames = error.stack?.split('\n').filter((line) => /^ {4}at /.test(line)) ?? [];
  const ours = frames.filter((frame) => !frame.includes('node_modules'));
  return /\/((?:server|src|content)\/[^\s():]+:\d+)/.exec(ours.join('\n'))?.[1];
}
