import { openDatabase, type DatabaseOptions } from '../../server/database/open-database.ts';

/** A process that opens a store, says whether it can write, and ends. */
const options = JSON.parse(process.argv[2] ?? '') as DatabaseOptions;
const store = await openDatabase(options);
process.stdout.write(String(await store.isWritable()));
await store.close();
