import { IntlMessageFormat } from 'intl-messageformat';
import { deskPhrases, type DeskKey } from '../../content/en/desk.ts';

export type { DeskKey } from '../../content/en/desk.ts';

const read = new Map<DeskKey, IntlMessageFormat>();

/** The desk's wording, its placeholders filled in; the team reads English. */
export function say(key: DeskKey, values: Readonly<Record<string, string | number>> = {}): string {
  const message =
    read.get(key) ??
    new IntlMessageFormat(deskPhrases[key], 'en-GB', undefined, { ignoreTag: true });
  read.set(key, message);
  return String(message.format(values));
}

/** Whether the desk has words for a key that is put together from stored names. */
export function isDeskKey(key: string): key is DeskKey {
  return key in deskPhrases;
}
