import { resolve } from 'node:path';

/** The folder below which everything is written, whatever else the environment says. */
export function dataDirOf({ DATA_DIR }: { DATA_DIR?: string | undefined }): string {
  return resolve(DATA_DIR === undefined || DATA_DIR === '' ? './data' : DATA_DIR);
}
