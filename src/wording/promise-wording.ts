import { servicePromise } from '../../content/promise.ts';
import { processingTimesAreSamples, topics, type Topic } from '../../content/topics.ts';
import { formatOpeningTime, formatTime, formatWeekday } from './dates.ts';
import { intlLocale } from './locale-facts.ts';
import type { Phrases } from './phrases.ts';

/** How soon a person replies, as it continues a sentence: "within three working days". */
export function replyWithin(t: Phrases, workingDays: number): string {
  return withinWorkingDays(t, workingDays);
}

/** Any time limit in working days, as it continues a sentence: "within ten working days". */
export function withinWorkingDays(t: Phrases, days: number): string {
  return t('promise.within-working-days', { days });
}

/** A time limit in days of the calendar, as it continues a sentence: "within 14 days". */
export function withinDays(t: Phrases, days: number): string {
  return t('promise.within-days', { days });
}

/** A time limit in months, as it continues a sentence: "within six months". */
export function withinMonths(t: Phrases, months: number): string {
  return t('promise.within-months', { months });
}

/** A usual time that is no limit, as it continues a sentence: "in about 30 working days". */
export function aboutWorkingDays(t: Phrases, days: number): string {
  return t('promise.about-working-days', { days });
}

/** A number of working days by itself: "5 working days". */
export function workingDays(t: Phrases, days: number): string {
  return t('promise.working-days', { days });
}

/** Clause 3d: how soon a request is usually dealt with; undefined for a topic that has no such time. */
export function usuallyDealtWith(t: Phrases, topic: Topic): string | undefined {
  const days: number | undefined = topics[topic].workingDays;
  if (days === undefined) return undefined;
  return withinWorkingDays(t, days);
}

/** The same with a mark while it is a sample, for where no notice of that stands nearby. */
export function markedUsuallyDealtWith(t: Phrases, topic: Topic): string | undefined {
  const within = usuallyDealtWith(t, topic);
  if (within === undefined) return undefined;
  return processingTimesAreSamples ? `${within} ${t('text.sample-value')}` : within;
}

/** The working hours with a mark while they are a sample, for a mail, which has no notice of its own. */
export function markedOpeningHours(t: Phrases): string {
  const { sample } = servicePromise.workingHours;
  return sample ? `${openingHours(t)} ${t('text.sample-value')}` : openingHours(t);
}

const writtenHours = new WeakMap<Phrases, string>();

/** The stated working hours: "Monday to Friday, 9am to 5pm (London time)". */
export function openingHours(t: Phrases): string {
  return writtenHours.getOrInsertComputed(t, writeHours);
}

function writeHours(t: Phrases): string {
  const { days, opens, closes } = servicePromise.workingHours;
  return t('promise.hours', {
    days: weekdays(t, days),
    opens: formatOpeningTime(t, Temporal.PlainTime.from(opens)),
    closes: formatTime(t, Temporal.PlainTime.from(closes)),
  });
}

/** Days that follow one another by their first and last, others one by one. */
function weekdays(t: Phrases, days: readonly number[]): string {
  const names = days.map((day) => formatWeekday(t.locale, day));
  const [first = '', last = ''] = [names.at(0), names.at(-1)];
  const inSequence = days.every((day, index) => day === (days[0] ?? 0) + index);
  if (inSequence && days.length > 2) return t('promise.hours.days', { first, last });
  return new Intl.ListFormat(intlLocale(t.locale)).format(names);
}
