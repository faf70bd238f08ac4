import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { pageUrl } from '../../../src/page/paths.ts';
import type { RouteParts } from '../app-parts.ts';
import { preferredLocale } from '../preferred-locale.ts';

/** `/`: on to the language that was chosen before or that the browser asks for, else the chooser. */
export function homeRoutes({ site, settings }: Pick<RouteParts, 'site' | 'settings'>) {
  return new Hono().get('/', async (c, next) => {
    const locale = preferredLocale(getCookie(c, 'locale'), c.req.header('accept-language'));
    c.header('Vary', 'Accept-Language, Cookie');
    c.header('Cache-Control', 'no-cache');
    if (locale !== undefined) return c.redirect(settings.publicOrigin + pageUrl(locale), 302);
    const chooser = await site.page('/');
    return chooser === undefined ? next() : c.html(chooser);
  });
}
