import { html } from 'hono/html';
import { allLocales, locales, sourceLocale } from '../../../content/locales.ts';
import { allTopics } from '../../../content/topics.ts';
import type { DeskParts } from '../desk-parts.ts';
import { checkField, selectField, type Option } from '../fields.ts';
import { say, type DeskKey } from '../words.ts';
import type { QueueCount } from './count-queue.ts';
import type { QueueFilter } from './queue-filter.ts';

/** How much waits, each number a way to those enquiries. */
export function counts({ open, late, dueToday, undated }: QueueCount) {
  const figure = (count: number, key: DeskKey, href: string | undefined) => {
    const words = html`<strong>${count}</strong> ${say(key, { count })}`;
    return html`<li>${href === undefined ? words : html`<a href="${href}">${words}</a>`}</li>`;
  };
  return html`<ul class="counts" aria-label="${say('queue.counts')}">
    ${figure(open, 'queue.count.open', '/desk/')}
    ${figure(late, 'queue.count.late', '/desk/?show=late')}
    ${figure(dueToday, 'queue.count.today', undefined)}
    ${undated === 0 ? '' : figure(undated, 'queue.count.undated', undefined)}
  </ul>`;
}

/** Finds a reference, an address or words. */
export function searchForm({ words }: QueueFilter) {
  return html`<form class="search-form" method="get" action="/desk/" role="search">
    <label for="q">${say('queue.search')}</label>
    <div class="search-line">
      <input id="q" name="q" type="search" value="${words}" dir="auto" autocomplete="off" />
      <button class="button">${say('queue.search.button')}</button>
    </div>
  </form>`;
}

/** Narrows the list, and whatever was searched for with it. */
export function filterForm({ phrases }: DeskParts, filter: QueueFilter) {
  const t = phrases[sourceLocale];
  const any: Option = { value: '', label: say('queue.filter.any') };
  const choice = (name: string, value: string | undefined, options: Option[]) =>
    selectField({
      name,
      value: value ?? '',
      label: say(`queue.filter.${name}` as DeskKey),
      options: name === 'show' ? options : [any, ...options],
    });
  return html`<form class="filters" method="get" action="/desk/">
    ${filter.words === '' ? '' : html`<input type="hidden" name="q" value="${filter.words}" />`}
    ${choice('show', filter.show, (['open', 'late', 'closed', 'all'] as const).map(shown))}
    ${choice(
      'topic',
      filter.topic,
      allTopics.map((id) => ({ value: id, label: t(`topic.${id}`) })),
    )}
    ${choice('channel', filter.channel, (['form', 'email', 'phone'] as const).map(channel))}
    ${choice('language', filter.locale, allLocales.map(language))}
    ${checkField({
      name: 'complaints',
      label: say('queue.filter.complaints'),
      isChecked: filter.complaints,
    })}
    ${checkField({
      name: 'undelivered',
      label: say('queue.filter.undelivered'),
      isChecked: filter.undelivered,
    })}
    <button class="button secondary">${say('queue.filter.button')}</button>
    <a href="/desk/">${say('queue.filter.clear')}</a>
  </form>`;
}

function shown(value: QueueFilter['show']): Option {
  return { value, label: say(`queue.filter.${value}`) };
}

function channel(value: 'form' | 'email' | 'phone'): Option {
  return { value, label: say(`channel.${value}`) };
}

function language(locale: (typeof allLocales)[number]): Option {
  return { value: locale, label: locales[locale].name, lang: locale };
}
