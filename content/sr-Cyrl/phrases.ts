import type { PhraseKey } from '../en/phrases.ts';

/**
 * The interface's wording in Serbian, in Cyrillic; the Latin script is made from it. ICU
 * MessageFormat: `one` is for 1, 21, 31, `few` for 2 to 4, 22 to 24, `other` for 5 to 20. Dates
 * come in the nominative only, so they stand behind a colon, and end in a full stop of their own.
 */
export const phrases = {
  // dates and promise
  'date.time':
    '{minute, select, 00 {{hour, plural, one {# час} few {# часа} other {# часова}}} other {{hour}.{minute} часова}}',
  'date.time.opening': '{minute, select, 00 {{hour}} other {{hour}.{minute}}}',
  'date.due': '{day} до {time} по лондонском времену',
  'promise.hours': '{days}, од {opens} до {closes} по лондонском времену',
  'promise.hours.days': '{first} – {last}',
  'promise.working-days':
    '{days, plural, one {# радни дан} few {# радна дана} other {# радних дана}}',
  'promise.within-working-days':
    '{days, plural, =1 {у року од једног радног дана} =2 {у року од два радна дана} =3 {у року од три радна дана} =4 {у року од четири радна дана} =5 {у року од пет радних дана} =6 {у року од шест радних дана} =7 {у року од седам радних дана} =8 {у року од осам радних дана} =9 {у року од девет радних дана} =10 {у року од десет радних дана} one {у року од # радног дана} few {у року од # радна дана} other {у року од # радних дана}}',
  'promise.within-days':
    '{days, plural, =1 {у року од једног дана} =2 {у року од два дана} =3 {у року од три дана} =4 {у року од четири дана} =5 {у року од пет дана} =6 {у року од шест дана} =7 {у року од седам дана} =8 {у року од осам дана} =9 {у року од девет дана} =10 {у року од десет дана} one {у року од # дана} few {у року од # дана} other {у року од # дана}}',
  'promise.within-months':
    '{months, plural, =1 {у року од једног месеца} =2 {у року од два месеца} =3 {у року од три месеца} =4 {у року од четири месеца} =5 {у року од пет месеци} =6 {у року од шест месеци} =7 {у року од седам месеци} =8 {у року од осам месеци} =9 {у року од девет месеци} =10 {у року од десет месеци} one {у року од # месеца} few {у року од # месеца} other {у року од # месеци}}',
  'promise.about-working-days':
    '{days, plural, one {за око # радни дан} few {за око # радна дана} other {за око # радних дана}}',
  'promise.why.in-hours':
    'Ваша порука је стигла у радно време: {receivedDay} у {receivedTime} по лондонском времену. Бројимо од тог дана.',
  'promise.why.before-opening':
    'Ваша порука је стигла пре почетка радног времена: {receivedDay} у {receivedTime} по лондонском времену. Бројимо од тог дана.',
  'promise.why.after-closing':
    'Ваша порука је стигла после радног времена: {receivedDay} у {receivedTime} по лондонском времену. Зато бројимо од следећег радног дана: {countedFrom}',
  'promise.why.non-working-day':
    'Ваша порука је стигла у дан када не радимо: {receivedDay} у {receivedTime} по лондонском времену. Зато бројимо од првог следећег радног дана: {countedFrom}',
  'promise.why.due':
    '{days, plural, =1 {Један радни дан после тога: {day}} =2 {Два радна дана после тога: {day}} =3 {Три радна дана после тога: {day}} =4 {Четири радна дана после тога: {day}} =5 {Пет радних дана после тога: {day}} one {# радни дан после тога: {day}} few {# радна дана после тога: {day}} other {# радних дана после тога: {day}}}',
  'promise.why.early-close': 'Тог дана радимо до {time}.',
  'promise.why.not-counted': 'Не рачунају се: {groups}.',
  'promise.why.next-group': '{earlier}; {next}',
  'promise.why.two-days': '{first} и {last}',
  'promise.why.many-days': '{first} – {last}',
  'promise.why.weekend': '{days} (викенд)',
  'promise.why.bank-holiday': '{days} (државни празник у Енглеској и Велсу)',
  'promise.why.closure': '{days} (тада не радимо)',
} satisfies Partial<Record<PhraseKey, string>>;
