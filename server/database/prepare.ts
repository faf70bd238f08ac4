import type { Compilable, CompiledQuery, DialectAdapter, QueryResult, Transaction } from 'kysely';
import type { Schema } from './schema.ts';

/** Runs a prepared statement within a transaction. */
export type Prepared<Values, Row> = (
  transaction: Transaction<Schema>,
  values: Values,
) => Promise<QueryResult<Row>>;

/** Stands for a value while a statement is built. */
class Place {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/**
 * A statement that is built and put into SQL once, and afterwards only given its values: to build
 * one takes several times as long as SQLite takes to run it. `build` may hand its values on and do
 * nothing else with them, for it never sees the real ones; every call gives values of all names.
 */
export function prepare<Values extends object, Row>(
  build: (transaction: Transaction<Schema>, values: Values) => Compilable<Row>,
): Prepared<Values, Row> {
  const statements = new WeakMap<DialectAdapter, CompiledQuery<Row>>();

  function statementFor(transaction: Transaction<Schema>, values: Values): CompiledQuery<Row> {
    const { adapter } = transaction.getExecutor();
    const known = statements.get(adapter);
    if (known !== undefined) return known;
    const statement = build(transaction, placesOf(values)).compile();
    statements.set(adapter, statement);
    return statement;
  }

  return async (transaction, values) => {
    const { query, queryId, sql, parameters: places } = statementFor(transaction, values);
    const parameters = places.map((value) =>
      value instanceof Place ? values[value.name as keyof Values] : value,
    );
    return await transaction.executeQuery<Row>({ query, queryId, sql, parameters });
  };
}

function placesOf<Values extends object>(values: Values): Values {
  const places = Object.keys(values).map((name) => [name, new Place(name)]);
  return Object.fromEntries(places) as Values;
}
