import type { Locale } from '../../content/locales.ts';
import type { Channel } from '../../content/promise.ts';
import type { Topic } from '../../content/topics.ts';
import type { Relationship } from '../../src/contact/fields.ts';

/** What somebody who does not exist asks, in their language. */
export interface MadeUpQuestion {
  locale: Locale;
  topic: Topic;
  message: string;
}

/** Names of nobody; their addresses are all under `.example`. */
export const names: Readonly<Record<Locale, readonly string[]>> = {
  en: ['Alex Morgan', 'Sam Whitfield', 'Priya Nair', 'Robin Hale', 'Jo Fenwick', 'Chris Adeyemi'],
  'sr-Latn': ['Jelena Marković', 'Nikola Ilić', 'Ivana Petrović'],
  'sr-Cyrl': ['Љиљана Јовић', 'Марко Савић'],
  de: ['Katrin Vogel', 'Jonas Brandt'],
  fr: ['Camille Laurent', 'Hugo Mercier'],
  es: ['Lucía Romero', 'Diego Santos'],
  ar: ['سلمى حداد', 'كريم منصور'],
};

/** How often each language, channel and relationship comes; the rest are in between. */
export const languageWeights: readonly (readonly [Locale, number])[] = [
  ['en', 66],
  ['sr-Latn', 8],
  ['sr-Cyrl', 4],
  ['de', 7],
  ['fr', 5],
  ['es', 6],
  ['ar', 4],
];

export const channelWeights: readonly (readonly [Channel, number])[] = [
  ['form', 58],
  ['email', 30],
  ['phone', 12],
];

export const relationshipWeights: readonly (readonly [Relationship, number])[] = [
  ['member', 78],
  ['prospective', 14],
  ['other', 8],
];

export const questions: readonly MadeUpQuestion[] = [
  { locale: 'en', topic: 'membership', message: 'My renewal date is next week. How do I renew?' },
  {
    locale: 'en',
    topic: 'membership',
    message: 'I would like to change from monthly to yearly. Does it take effect at once?',
  },
  { locale: 'en', topic: 'account', message: 'I cannot sign in: the reset email never arrives.' },
  { locale: 'en', topic: 'account', message: 'Please change my email address to a new one.' },
  { locale: 'en', topic: 'payments', message: 'I need an invoice with my company name on it.' },
  { locale: 'en', topic: 'payments', message: 'I seem to have been charged twice this month.' },
  {
    locale: 'en',
    topic: 'levels-and-accreditation',
    message: 'May I put the membership logo on my course certificates?',
  },
  { locale: 'en', topic: 'training', message: 'Does a live online Practitioner course count?' },
  { locale: 'en', topic: 'directory', message: 'My directory profile shows my old town.' },
  { locale: 'en', topic: 'events-and-rapport', message: 'My copy of Rapport has not arrived.' },
  {
    locale: 'en',
    topic: 'complaint',
    message: 'I asked the same question twice and nobody answered. I am not happy about this.',
  },
  { locale: 'en', topic: 'other', message: 'Whom do I ask about a talk for our local group?' },
  { locale: 'sr-Latn', topic: 'membership', message: 'Kako da produžim članstvo?' },
  { locale: 'sr-Latn', topic: 'account', message: 'Ne mogu da se prijavim na svoj nalog.' },
  { locale: 'sr-Latn', topic: 'payments', message: 'Potreban mi je račun za članarinu.' },
  { locale: 'sr-Cyrl', topic: 'training', message: 'Да ли се рачуна обука уживо преко интернета?' },
  { locale: 'sr-Cyrl', topic: 'membership', message: 'Како да пређем на виши ниво чланства?' },
  { locale: 'de', topic: 'membership', message: 'Wie kann ich meine Mitgliedschaft kündigen?' },
  { locale: 'de', topic: 'payments', message: 'Ich brauche eine Rechnung für meinen Beitrag.' },
  { locale: 'fr', topic: 'account', message: 'Je ne reçois pas le lien pour me connecter.' },
  { locale: 'fr', topic: 'directory', message: 'Ma photo n’apparaît pas dans l’annuaire.' },
  { locale: 'es', topic: 'membership', message: '¿Cómo renuevo mi membresía?' },
  { locale: 'es', topic: 'levels-and-accreditation', message: '¿Puedo usar el logotipo?' },
  { locale: 'ar', topic: 'membership', message: 'كيف أجدد عضويتي؟' },
  { locale: 'ar', topic: 'payments', message: 'أحتاج إلى إيصال بالدفع.' },
];

export const answers = [
  'Thank you for writing. I have looked into it and it is done.',
  'Thank you for your patience. You will find what you need in your account now.',
] as const;
