import { html } from 'hono/html';
import { bannerKinds } from '../../../content/delays.ts';
import { sourceLocale } from '../../../content/locales.ts';
import type { Banner } from '../../banner/banner.ts';
import type { DeskParts } from '../desk-parts.ts';
import { errorSummary, lineField, selectField } from '../fields.ts';
import { londonMoment, shortDay } from '../moments.ts';
import { say, type DeskKey } from '../words.ts';
import type { BannerProblem } from './parse-banner.ts';

export interface BannerForm {
  typed: URLSearchParams;
  problem?: BannerProblem;
}

/** The banners that show or will, each with a button that ends it, and the form for another. */
export function bannerMain(parts: DeskParts, banners: readonly Banner[], form: BannerForm) {
  const { problem } = form;
  return html`${errorSummary(problem && say(problem.key), problem?.field)}
    <h1>${say('banner.title')}</h1>
    <p class="lede">${say('banner.introduction')}</p>
    ${banners.length === 0 ? html`<p>${say('banner.none')}</p>` : ''}
    ${banners.map((banner) => bannerEntry(parts, banner))}
    <h2>${say('banner.new')}</h2>
    <form method="post" action="/desk/banner">
      ${kindField(parts, form)} ${momentFields(form, 'start')} ${momentFields(form, 'end')}
      ${typedField(form, 'back-on', 'banner.back-on.label', 'date')}
      <button class="button">${say('banner.button')}</button>
    </form>`;
}

function bannerEntry({ phrases }: DeskParts, banner: Banner) {
  const { id, kind, startsAt, endsAt, backOn, setBy } = banner;
  const period = { from: londonMoment(startsAt), until: londonMoment(endsAt) };
  return html`<form class="notice" method="post" action="/desk/banner/end">
    <p>${phrases[sourceLocale](`banner.${kind}`)}</p>
    <p>${say('banner.period', period)} <bdi>${setBy}</bdi></p>
    ${backOn === undefined ? '' : html`<p>${say('banner.back-on.label')}: ${shortDay(backOn)}</p>`}
    <button class="button" name="banner" value="${id}">${say('banner.end-now')}</button>
  </form>`;
}

function kindField({ phrases }: DeskParts, { typed, problem }: BannerForm) {
  return selectField({
    name: 'kind',
    label: say('banner.kind'),
    value: typed.get('kind') ?? '',
    problem: problem?.field === 'kind' ? say(problem.key) : undefined,
    options: [
      { value: '', label: say('action.choose') },
      ...bannerKinds.map((kind) => ({
        value: kind,
        label: phrases[sourceLocale](`banner.${kind}`),
      })),
    ],
  });
}

function momentFields(form: BannerForm, which: 'start' | 'end') {
  return html`${typedField(form, `${which}-day`, `banner.${which}-day`, 'date')}
  ${typedField(form, `${which}-time`, `banner.${which}-time`, 'time')}`;
}

function typedField(
  { typed, problem }: BannerForm,
  name: string,
  label: DeskKey,
  type: 'date' | 'time',
) {
  return lineField({
    name,
    type,
    label: say(label),
    value: typed.get(name) ?? '',
    problem: problem?.field === name ? say(problem.key) : undefined,
  });
}
