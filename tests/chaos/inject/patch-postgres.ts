import pg from 'pg';
import { afterAll, beforeAll, rewriteAll, type Hooks } from './hooks.ts';

type Method = (this: object, ...given: unknown[]) => unknown;
type Prototype = Record<string, Method>;

/** Sends every statement of every PostgreSQL connection of this process through the hooks. */
export async function patchPostgres(hooks: readonly Hooks[]): Promise<void> {
  const clients = pg.Client.prototype as unknown as Prototype;
  const query = clients.query!;
  clients.query = function (text, parameters, ...rest) {
    if (typeof text !== 'string') return query.call(this, text, parameters, ...rest);
    const sql = rewriteAll(hooks, text);
    const run = () => {
      throw new Error('A statement of our own cannot be run on PostgreSQL');
    };
    const given = Array.isArray(parameters) ? parameters : [];
    const statement = { sql, parameters: given, connection: this, run };
    if (beforeAll(hooks, statement)) return Promise.resolve({ rows: [], rowCount: 1 });
    const answer = query.call(this, sql, parameters, ...rest);
    if (!(answer instanceof Promise)) return answer;
    return answer.then((result: unknown) => {
      afterAll(hooks, statement);
      return result;
    });
  };
  if (hooks.some((hook) => hook.dropsErrorListeners)) dropErrorListeners();
}

/** As if nobody had ever listened: neither on the pool nor on a connection in use. */
function dropErrorListeners(): void {
  const pools = pg.Pool.prototype as unknown as Prototype;
  const on = pools.on!;
  pools.on = function (event, listener) {
    if (event === 'error') return this;
    if (event !== 'connect') return on.call(this, event, listener);
    const deaf = (client: { on: Method }) => {
      const listen = client.on;
      client.on = function (name, heard) {
        return name === 'error' ? this : listen.call(this, name, heard);
      };
      (listener as (client: object) => void)(client);
      client.on = listen;
    };
    return on.call(this, event, deaf);
  };
}
