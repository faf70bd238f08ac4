import { html, raw } from 'hono/html';
import { locales, sourceLocale } from '../../../content/locales.ts';
import type { Markup } from '../../../src/page/markup.ts';
import { dueMoment } from '../../../src/wording/dates.ts';
import { whyThatDate } from '../../../src/wording/why-that-date.ts';
import type { Enquiry } from '../../enquiries/enquiry.ts';
import { isOpenAgain } from '../../enquiries/standing.ts';
import { explainedPromise } from '../../enquiries/promised-reply.ts';
import type { DeskParts } from '../desk-parts.ts';
import { londonMoment } from '../moments.ts';
import { leftMarkup } from '../queue/queue-list.ts';
import { openStanding } from '../queue/standing.ts';
import { createTimeLeft } from '../queue/time-left.ts';
import { say } from '../words.ts';

/** Who asks, about what, in which language, and by when a reply is promised and why then. */
export function facts(parts: DeskParts, enquiry: Enquiry) {
  const t = parts.phrases[sourceLocale];
  const { locale } = enquiry;
  return html`<dl class="facts">
      ${fact('facts.state', state(enquiry))}
      ${fact('facts.from', sender(enquiry))}
      ${fact('facts.relationship', t(`form.relationship.${enquiry.relationship}`))}
      ${fact('facts.language', html`<span lang="${locale}" dir="auto">${locales[locale].name}</span>`)}
      ${fact('facts.topic', t(`topic.${enquiry.topic}`))}
      ${fact('facts.channel', say(`channel.${enquiry.channel}`))}
      ${fact('facts.received', londonMoment(enquiry.receivedAt))}
    </dl>
    ${promise(parts, enquiry)}`;
}

function fact(label: Parameters<typeof say>[0], value: Markup | string) {
  return html`<div>
    <dt>${say(label)}</dt>
    <dd>${value}</dd>
  </div>`;
}

function state({ state: standing, outcome, closedAt }: Enquiry): string {
  if (standing === 'open' || outcome === undefined || closedAt === undefined) {
    return say('state.open');
  }
  return say(`state.${outcome}`, { at: londonMoment(closedAt) });
}

function sender({ name, email, telephone }: Enquiry) {
  return html`<bdi>${name === '' ? say('facts.no-name') : name}</bdi>
    ${email === '' ? '' : html`<bdi dir="ltr">&lt;${email}&gt;</bdi>`}
    ${telephone === undefined ? '' : html`<bdi dir="ltr">${telephone}</bdi>`}`;
}

function promise(parts: DeskParts, enquiry: Enquiry) {
  const t = parts.phrases[sourceLocale];
  const promised = explainedPromise(enquiry);
  if (promised === undefined) return html`<p class="notice">${say('promise.none')}</p>`;
  return html`<section class="promise-box" aria-labelledby="promise">
    <h2 id="promise">${say('promise.title')}</h2>
    <p class="promised">${raw(dueMoment(t, promised).html)}</p>
    ${standing(parts, enquiry)} ${delayed(enquiry)}
    <details>
      <summary>${say('promise.why')}</summary>
      ${whyThatDate(t, promised).map((line) => html`<p>${raw(line.html)}</p>`)}
    </details>
  </section>`;
}

/** The working time that is left, while a reply is owed. */
function standing({ calendar, phrases, now }: DeskParts, enquiry: Enquiry) {
  if (enquiry.state !== 'open') return '';
  const leftOf = createTimeLeft(calendar, phrases[sourceLocale], now());
  return leftMarkup(openStanding(enquiry, leftOf, now()));
}

/** What the member was told since; the promise itself stays as it was made. */
function delayed(enquiry: Enquiry) {
  const { expected } = enquiry;
  if (expected === undefined) return '';
  if (isOpenAgain(enquiry)) {
    return html`<p>${say('promise.again', { at: londonMoment(expected.at) })}</p>`;
  }
  if (expected.delayReason === undefined) return '';
  return html`<p>${say('promise.delayed', { at: londonMoment(expected.at) })}</p>`;
}
