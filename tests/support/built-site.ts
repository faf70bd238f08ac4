import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFolder } from '../../server/build-site.ts';
import { defaultOrigin } from '../../server/env.ts';

/** The folder and the origin of the build that is made before all tests. */
export const builtSite = builtFolder;
export const origin = defaultOrigin;

/** A file of the built site, such as `en/help/index.html`. */
export async function builtFile(path: string): Promise<string> {
  return readFile(join(builtSite, path), 'utf8');
}

export interface BuiltPage {
  /** Where it is served, such as `/en/help/`. */
  url: string;
  html: string;
}

/** A frame for the handler, and no page of the site. */
const deskFrame = 'desk-frame.html';

/** Every page of the built site, by its address. */
export async function builtPages(): Promise<BuiltPage[]> {
  const files = await Array.fromAsync(glob('**/*.html', { cwd: builtSite }));
  const pages = files
    .filter((file) => file !== deskFrame)
    .toSorted()
    .map(async (file) => ({
      url: `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`,
      html: await builtFile(file),
    }));
  return Promise.all(pages);
}
