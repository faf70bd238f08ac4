import { Hono } from 'hono';
import { readDeskForm } from '../desk-form.ts';
import type { DeskFacts, DeskParts, DeskRequest } from '../desk-parts.ts';
import type { DeskPlace } from '../desk-place.ts';
import { answerDeskPage } from '../frame.ts';
import { say } from '../words.ts';
import { bannerMain, type BannerForm } from './banner-page.ts';
import { parseBanner } from './parse-banner.ts';

/** The banner on every page: what it says, from when until when, and those that are set. */
export const bannerPlace: DeskPlace = {
  path: '/desk/banner',
  label: 'banner.nav',
  routes: (parts) => {
    const desk = new Hono<DeskFacts>();
    desk.get('/desk/banner', async (c) => show(parts, c, { typed: new URLSearchParams() }));
    desk.post('/desk/banner', async (c) => {
      const form = await readDeskForm(parts, c);
      if (!form.ok) return form.answer;
      const parsed = parseBanner(form.fields, parts.now());
      if (!parsed.ok) return show(parts, c, { typed: form.fields, problem: parsed });
      await parts.banners.add({ ...parsed.banner, setBy: c.get('staff').email });
      return c.redirect('/desk/banner', 303);
    });
    desk.post('/desk/banner/end', async (c) => {
      const form = await readDeskForm(parts, c);
      if (!form.ok) return form.answer;
      await parts.banners.end(form.fields.get('banner') ?? '');
      return c.redirect('/desk/banner', 303);
    });
    return desk;
  },
};

async function show(parts: DeskParts, c: DeskRequest, form: BannerForm) {
  const main = bannerMain(parts, await parts.banners.upcoming(), form);
  const isRefused = form.problem !== undefined;
  const status = isRefused ? 422 : 200;
  return answerDeskPage(parts, c, { title: say('banner.title'), main, status, isRefused });
}
