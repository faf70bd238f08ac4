import { glob, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/**
 * What is served as it was built. Pages are not among them: the handler fills them, and a CDN packs
 * by itself. Most of the search index is packed already and has endings of its own.
 */
const packed = '**/*.{css,js,json,xml,svg,txt}';

/** Below this, headers weigh more than what packing saves. */
const leastBytes = 512;

/** Puts `.br` and `.gz` beside each file of a built site that gets smaller by them. */
export async function packFiles(folder: string): Promise<void> {
  const files = await Array.fromAsync(glob(packed, { cwd: folder }));
  await Promise.all(files.map((file) => packFile(join(folder, file))));
}

const quality = constants.BROTLI_PARAM_QUALITY;

/** What is larger is large because of many articles; its last few hundredths would take seconds. */
const packedBestBytes = 64 * 1024;

function qualityFor(content: Buffer): number {
  return content.length > packedBestBytes ? 9 : constants.BROTLI_MAX_QUALITY;
}

async function packFile(file: string): Promise<void> {
  const content = await readFile(file);
  if (content.length < leastBytes) return;
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params: { [quality]: qualityFor(content) } }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  const smaller = Object.entries({ br, gz }).filter(([, bytes]) => bytes.length < content.length);
  await Promise.all(smaller.map(([ending, bytes]) => writeFile(`${file}.${ending}`, bytes)));
}
