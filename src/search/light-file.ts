import { gunzipSync, gzipSync } from 'node:zlib';
import { minifySync } from 'rolldown/utils';

/** Put before a language's name, so that the engine knows no stemmer for it. */
const unstemmed = 'x-';

const signature = 'pagefind_dcd';

/** What the engine keeps of an article for results; ours print no excerpts. */
interface Fragment {
  content: string;
  meta: Record<string, string>;
}

/**
 * The name under which a locale is indexed: a language that the engine does not know. Our folding,
 * the beginnings of words and the other words for a thing find as much as its stemmers do, which
 * are up to a third of all that a browser loads.
 */
export function languageForIndex(locale: string): string {
  return unstemmed + locale.toLowerCase();
}

/**
 * A file that the engine wrote, as it is published: its code without what only its authors read,
 * languages under the names that pages say in `lang`, and of an article only what a result prints.
 */
export function lightFile(path: string, content: Uint8Array): Uint8Array | string {
  if (path === 'pagefind-entry.json') return withOwnNames(new TextDecoder().decode(content));
  if (path.endsWith('.js')) return minified(path, new TextDecoder().decode(content));
  return path.endsWith('.pf_fragment') ? lightFragment(content) : content;
}

function minified(path: string, code: string): string {
  const { code: light, errors } = minifySync(path, code, { module: true });
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(String).join('; ')}`);
  return light;
}

function withOwnNames(entry: string): string {
  return entry.replaceAll(new RegExp(`"${unstemmed}([^"]+)":`, 'g'), '"$1":');
}

function lightFragment(packed: Uint8Array): Uint8Array {
  const text = gunzipSync(packed).toString().slice(signature.length);
  const fragment = JSON.parse(text) as Fragment;
  const { t, summary, topic } = fragment.meta;
  const light = { ...fragment, content: '', meta: { t, summary, topic } };
  return gzipSync(signature + JSON.stringify(light), { level: 9 });
}
