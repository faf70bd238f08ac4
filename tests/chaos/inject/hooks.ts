/** A statement on its way to the store. */
export interface Statement {
  sql: string;
  parameters: readonly unknown[];
  /** Tells the statements of one connection from those of another. */
  connection: object;
  /** Runs another statement on the same connection; SQLite only. */
  run: (sql: string) => void;
}

export type Fetch = typeof globalThis.fetch;

/** Where a run may interfere. What is left out goes on as it would. */
export interface Hooks {
  rewrite?(sql: string): string;
  /** True when the statement is not to be run. */
  before?(statement: Statement): boolean | void;
  after?(statement: Statement): void;
  /** True when nobody is to hear of the error. */
  swallows?(error: unknown): boolean;
  /** Stands in for calling the mail provider. */
  fetch?(original: Fetch, url: string, init: RequestInit): Promise<Response>;
  /** PostgreSQL connections lose the listener that keeps their end from ending the process. */
  dropsErrorListeners?: boolean;
}

/** Hooks one after the other, as one. */
export function rewriteAll(hooks: readonly Hooks[], sql: string): string {
  return hooks.reduce((text, hook) => hook.rewrite?.(text) ?? text, sql);
}

/** True when one of them wants the statement left out. */
export function beforeAll(hooks: readonly Hooks[], statement: Statement): boolean {
  return hooks.map((hook) => hook.before?.(statement) === true).includes(true);
}

export function afterAll(hooks: readonly Hooks[], statement: Statement): void {
  for (const hook of hooks) hook.after?.(statement);
}

export function swallowed(hooks: readonly Hooks[], error: unknown): boolean {
  return hooks.some((hook) => hook.swallows?.(error) === true);
}
