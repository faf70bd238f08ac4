import type { Locale } from '../../content/locales.ts';
import { pageUrl } from '../page/paths.ts';
import { apiOrigin } from './api-origin.ts';

/** The published record, which lives in the handler alone. */
export function performanceUrl(locale: Locale): string {
  return apiOrigin + pageUrl(locale, 'performance/');
}
