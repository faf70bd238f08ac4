import { allTopics } from '../../../content/topics.ts';
import { servicePromise, type Channel } from '../../../content/promise.ts';
import { intlLocale } from '../../../src/wording/locale-facts.ts';
import type { Phrases } from '../../../src/wording/phrases.ts';

/** A topic as the form names it; without a name, several small topics together. */
export function topicName(t: Phrases, name: string | undefined): string {
  const topic = allTopics.find((known) => known === name);
  if (topic !== undefined) return t(`topic.${topic}`);
  return name ?? t('performance.topic.other');
}

/** A channel in words; without a name, several small channels together. */
export function channelName(t: Phrases, name: string | undefined): string {
  const channels = Object.keys(servicePromise.replyWithinWorkingDays) as Channel[];
  const channel = channels.find((known) => known === name);
  if (channel !== undefined) return t(`performance.channel.${channel}`);
  return name ?? t('performance.channel.other');
}

/** A number as the language writes it, with at most one decimal. */
export function formatNumber(t: Phrases, number: number): string {
  const format = new Intl.NumberFormat(intlLocale(t.locale), { maximumFractionDigits: 1 });
  return format.format(number);
}

/** A share given in percent, as the language writes it. */
export function formatPercent(t: Phrases, percent: number): string {
  const style = { style: 'percent', maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(intlLocale(t.locale), style).format(percent / 100);
}
