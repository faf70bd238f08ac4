import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  type TransactionSettings,
} from 'kysely';

const begin = CompiledQuery.raw('begin');
/** Taking the write lock first is what keeps two processes from failing with SQLITE_BUSY. */
const beginImmediate = CompiledQuery.raw('begin immediate');
const commit = CompiledQuery.raw('commit');
const rollback = CompiledQuery.raw('rollback');

/** Lets Kysely speak to `node:sqlite`. Kysely itself queues whoever wants the one connection. */
export function createSqliteDialect(open: () => DatabaseSync): Dialect {
  return {
    createDriver: () => createDriver(open),
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => new SqliteAdapter(),
    createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  };
}

function createDriver(open: () => DatabaseSync): Driver {
  let database: DatabaseSync;
  let connection: DatabaseConnection;
  return {
    async init() {
      database = open();
      connection = createConnection(database);
    },
    acquireConnection: async () => connection,
    async beginTransaction(_, { accessMode }: TransactionSettings) {
      await connection.executeQuery(accessMode === 'read only' ? begin : beginImmediate);
    },
    async commitTransaction() {
      await connection.executeQuery(commit);
    },
    async rollbackTransaction() {
      // A full disk makes SQLite roll back by itself; a second rollback would hide the first error.
      if (database.isTransaction) await connection.executeQuery(rollback);
    },
    releaseConnection: async () => {},
    destroy: async () => database.close(),
  };
}

/** Statements are prepared once: preparing costs about as much as running a small one. */
const keptStatements = 200;

function createConnection(database: DatabaseSync): DatabaseConnection {
  const statements = new Map<string, { statement: StatementSync; returnsRows: boolean }>();

  function prepared(sql: string) {
    const known = statements.get(sql);
    if (known !== undefined) return known;
    if (statements.size >= keptStatements) statements.clear();
    const statement = database.prepare(sql);
    const entry = { statement, returnsRows: statement.columns().length > 0 };
    statements.set(sql, entry);
    return entry;
  }

  return {
    async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
      const { statement, returnsRows } = prepared(query.sql);
      const parameters = query.parameters as SQLInputValue[];
      if (returnsRows) return { rows: statement.all(...parameters) as Row[] };
      const { changes, lastInsertRowid } = statement.run(...parameters);
      return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] };
    },
    async *streamQuery<Row>(query: CompiledQuery): AsyncIterableIterator<QueryResult<Row>> {
      const rows = prepared(query.sql).statement.iterate(...(query.parameters as SQLInputValue[]));
      for (const row of rows) yield { rows: [row as Row] };
    },
  };
}
