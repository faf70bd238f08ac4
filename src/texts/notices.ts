import { getCollection } from 'astro:content';
import type { Locale } from '../../content/locales.ts';
import { writtenText, type WrittenText } from './written-text.ts';

export type Notice = 'privacy' | 'accessibility';

/** A short notice, such as the one about privacy, as a locale shows it. */
export async function noticeIn(locale: Locale, notice: Notice): Promise<WrittenText<'notices'>> {
  return writtenText(await getCollection('notices'), locale, notice);
}
