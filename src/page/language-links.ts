import { html } from 'hono/html';
import { allLocales, locales, type Locale } from '../../content/locales.ts';
import { pageUrl, type PagePath } from './paths.ts';
import { finished } from './markup.ts';

/**
 * The chooser's list: each language in its own name, linking the same page, which only a page in two
 * languages has under different paths. `?remember` asks the handler to keep the choice; a static
 * host simply ignores it.
 */
export function languageLinks(
  current: Locale | undefined,
  path: PagePath | ((locale: Locale) => PagePath),
): string {
  const pathIn = typeof path === 'string' ? () => path : path;
  return finished(html`<ul>
      ${allLocales.map((locale) => html`<li>${languageLink(locale, locale === current, pathIn(locale))}</li>`)}
    </ul>`);
}

function languageLink(locale: Locale, isCurrent: boolean, path: PagePath) {
  const { name, direction } = locales[locale];
  const mark = isCurrent ? html` aria-current="true"` : '';
  const href = `${pageUrl(locale, path)}?remember`;
  return html`<a href="${href}" lang="${locale}" dir="${direction}" hreflang="${locale}"${mark}
    >${name}</a>`;
}
