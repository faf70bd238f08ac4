import { allLocales } from '../../../content/locales.ts';
import { allTopics } from '../../../content/topics.ts';
import { mailableAddress } from '../../../src/contact/email-address.ts';
import { limits, relationships } from '../../../src/contact/fields.ts';
import {
  characterCount,
  isBlank,
  normaliseAddress,
  normaliseLine,
  normaliseText,
} from '../../../src/contact/typed-text.ts';
import type { Voicemail } from '../../enquiries/log-voicemail.ts';
import { readLondonMoment } from '../typed-moment.ts';
import type { DeskKey } from '../words.ts';

export type ParsedVoicemail =
  { ok: true; voicemail: Voicemail } | { ok: false; field: string; problem: DeskKey };

/** Reads what was typed about a voicemail, or says what to mend first. */
export function parseVoicemail(typed: URLSearchParams, now: Temporal.Instant): ParsedVoicemail {
  const text = (name: string) => typed.get(name) ?? '';
  const moment = readLondonMoment(text('day'), text('time'));
  if (!moment.ok) return { ok: false, field: 'day', problem: moment.problem };
  if (moment.instant.epochMilliseconds > now.epochMilliseconds) {
    return { ok: false, field: 'day', problem: 'phone.in-future' };
  }
  const message = normaliseText(text('message')).trim();
  if (isBlank(message) || characterCount(message) > limits.message) {
    return { ok: false, field: 'message', problem: 'phone.message.missing' };
  }
  const topic = allTopics.find((known) => known === text('topic'));
  if (topic === undefined) return { ok: false, field: 'topic', problem: 'action.topic.missing' };
  const typedEmail = normaliseAddress(text('email'));
  const email = typedEmail === '' ? '' : mailableAddress(typedEmail);
  if (email === undefined) return { ok: false, field: 'email', problem: 'phone.email.wrong' };
  const isAcknowledged = text('acknowledge') === 'yes';
  if (isAcknowledged && email === '') {
    return { ok: false, field: 'email', problem: 'phone.email.wanted' };
  }
  const telephone = normaliseLine(text('telephone')).slice(0, 50);
  const voicemail: Voicemail = {
    leftAt: moment.instant,
    name: normaliseLine(text('name')).slice(0, limits.name).toWellFormed(),
    email,
    telephone: telephone === '' ? undefined : telephone,
    relationship: relationships.find((known) => known === text('relationship')) ?? 'other',
    topic,
    locale: allLocales.find((known) => known === text('language')) ?? 'en',
    message,
    isAcknowledged,
    formToken: text('token'),
  };
  return { ok: true, voicemail };
}
