import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where tests keep compiled code: what is started hundreds of times is compiled once. */
export const compiledFolder = join(tmpdir(), 'member-support-tests-compiled');
