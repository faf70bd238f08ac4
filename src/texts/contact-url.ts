import type { Locale } from '../../content/locales.ts';
import type { Topic } from '../../content/topics.ts';
import { pageUrl } from '../page/paths.ts';

/** The form with a topic chosen already, so that a reader need not choose it again. */
export function contactUrl(locale: Locale, topic: Topic): string {
  return `${pageUrl(locale, 'contact/')}?topic=${topic}`;
}
