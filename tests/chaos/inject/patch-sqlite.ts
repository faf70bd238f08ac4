import { DatabaseSync, StatementSync } from 'node:sqlite';
import { afterAll, beforeAll, rewriteAll, swallowed, type Hooks } from './hooks.ts';

type Method = (this: object, ...parameters: unknown[]) => unknown;
type Prototype = Record<string, Method>;

/** What a statement that was not run would have answered, by the method that was to run it. */
const asIfRun: Record<string, unknown> = { run: { changes: 1, lastInsertRowid: 0 }, all: [] };

/** Sends every statement of every SQLite connection of this process through the hooks. */
export function patchSqlite(hooks: readonly Hooks[]): void {
  const known = new WeakMap<object, { sql: string; connection: object }>();
  const databases = DatabaseSync.prototype as unknown as Prototype;
  const { prepare, exec } = databases as { prepare: Method; exec: Method };
  databases.prepare = function (sql) {
    const text = rewriteAll(hooks, String(sql));
    const statement = prepare.call(this, text) as object;
    known.set(statement, { sql: text, connection: this });
    return statement;
  };
  databases.exec = function (sql) {
    return exec.call(this, rewriteAll(hooks, String(sql)));
  };

  const statements = StatementSync.prototype as unknown as Prototype;
  for (const name of ['run', 'all', 'get']) {
    const original = statements[name]!;
    statements[name] = function (...parameters) {
      const about = known.get(this)!;
      const run = (sql: string) => void exec.call(about.connection, sql);
      const statement = { ...about, parameters, run };
      if (beforeAll(hooks, statement)) return asIfRun[name];
      try {
        const result = original.apply(this, parameters);
        afterAll(hooks, statement);
        return result;
      } catch (error) {
        if (swallowed(hooks, error)) return asIfRun[name];
        throw error;
      }
    };
  }
}
