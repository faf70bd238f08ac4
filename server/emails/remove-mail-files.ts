import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';

/** Removes the `.eml` files about these enquiries, which the file sender named after them. */
export async function removeMailFiles(folder: string, enquiryIds: readonly string[]) {
  const files = await readdir(folder).catch(() => []);
  const named = files.filter((file) => enquiryIds.some((id) => file.includes(id)));
  await Promise.all(named.map((file) => unlink(join(folder, file))));
}
