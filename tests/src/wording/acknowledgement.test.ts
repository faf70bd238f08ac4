import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../content/locales.ts';
import { dueDate } from '../../../src/promise/due-date.ts';
import {
  acknowledgementValues,
  renderAcknowledgement,
  type Acknowledgement,
} from '../../../src/wording/acknowledgement.ts';
import { renderEmail } from '../../../src/wording/email-template.ts';
import { textsFolder } from '../../../src/wording/locale-facts.ts';
import { inLocaleScript } from '../../../src/wording/locale-script.ts';
import { loadPhrases, phrasesFrom } from '../../../src/wording/phrases.ts';
import { instant, loadedCalendar } from '../promise/loaded-calendar.ts';
import { phrases as serbian } from '../../../content/sr-Cyrl/phrases.ts';

function promised(receivedAt: string) {
  const due = dueDate(loadedCalendar, instant(receivedAt), 3);
  if (!due.ok) throw new Error(`Cannot promise a date for ${receivedAt}`);
  return due;
}

function templateIn(locale: Locale): string {
  const path = `../../../content/${textsFolder(locale)}/emails/acknowledgement.md`;
  return inLocaleScript(locale, readFileSync(new URL(path, import.meta.url), 'utf8'));
}

async function acknowledgementIn(
  locale: Locale,
  changes: Partial<Acknowledgement> = {},
): Promise<Acknowledgement> {
  const origin = `https://support.example/${locale}`;
  return {
    template: templateIn(locale),
    t: await loadPhrases(locale),
    reference: 'ABCD-2345',
    promise: promised('2026-11-30T10:15:00Z'),
    channel: 'form',
    topic: 'other',
    relationship: 'other',
    articles: [],
    answeredUrl: `${origin}/contact/received/token/answered?from=mail`,
    statusUrl: `${origin}/enquiry/token`,
    notYouUrl: `${origin}/not-you/token`,
    complaintUrl: `${origin}/help/complain-about-anlp/`,
    ...changes,
  };
}

async function mailIn(locale: Locale, changes?: Partial<Acknowledgement>) {
  return renderAcknowledgement(await acknowledgementIn(locale, changes));
}

const renewing = (title: string, other: string) => [
  { title, url: 'https://support.example/help/renew-membership/' },
  { title: other, url: 'https://support.example/help/what-your-fee-pays-for/' },
  { title: 'A third one', url: 'https://support.example/help/third/' },
];

describe('the whole mail', () => {
  test('in English, to somebody who is no member, within working hours', async () => {
    const mail = await mailIn('en');
    expect(mail.subject).toBe('We have received your message (ABCD-2345)');
    expect(mail.text).toBe(`Hello

Thank you for contacting us. Your message has arrived, and your reference is ABCD-2345.

We will reply by 5pm (London time) on Thursday 3 December 2026.

Your message reached us on Monday 30 November 2026 at 10:15am (London time), within our working hours, so we count from that day. Three working days after that is Thursday 3 December 2026.

See where your message stands
https://support.example/en/enquiry/token

If it cannot wait, reply to this email, keep the reference in the subject, and say by when you need an answer. Our working hours are Monday to Friday, 9am to 5pm (London time) (sample, waiting for ANLP’s confirmation).

If we miss this date, you can complain, and we will look into it.

How to complain about ANLP
https://support.example/en/help/complain-about-anlp/

This email was sent automatically. The reply will come from a person. If you did not contact us, somebody may have mistyped their address; you do not need to do anything.

It was not me: send me no more of these emails
https://support.example/en/not-you/token

ANLP International CIC
`);
  });

  test('in English, to a member, after closing before a bank holiday, with articles', async () => {
    const mail = await mailIn('en', {
      promise: promised('2026-05-01T17:02:00Z'),
      topic: 'membership',
      relationship: 'member',
      articles: renewing('Renew your membership', 'What your fee pays for'),
    });
    expect(mail.text).toBe(`Hello

Thank you for contacting us. Your message has arrived, and your reference is ABCD-2345.

We will reply by 5pm (London time) on Friday 8 May 2026.

Your message reached us on Friday 1 May 2026 at 6:02pm (London time), after we had closed, so we count from Tuesday 5 May 2026. Three working days after that is Friday 8 May 2026. Not counted: Saturday 2 May and Sunday 3 May (weekend), Monday 4 May (bank holiday).

Requests about “Membership and subscription” are usually dealt with within five working days (sample, waiting for ANLP’s confirmation).

These articles may answer you sooner:

- Renew your membership
  https://support.example/help/renew-membership/
- What your fee pays for
  https://support.example/help/what-your-fee-pays-for/

This answered my question
https://support.example/en/contact/received/token/answered?from=mail

For members: when the answer is on our support pages, we may not send a personal reply (clause 3b of our customer service statement). If what you find there does not answer you, reply to this email and a person will answer.

See where your message stands
https://support.example/en/enquiry/token

If it cannot wait, reply to this email, keep the reference in the subject, and say by when you need an answer. Our working hours are Monday to Friday, 9am to 5pm (London time) (sample, waiting for ANLP’s confirmation).

If we miss this date, you can complain, and we will look into it.

How to complain about ANLP
https://support.example/en/help/complain-about-anlp/

This email was sent automatically. The reply will come from a person. If you did not contact us, somebody may have mistyped their address; you do not need to do anything.

It was not me: send me no more of these emails
https://support.example/en/not-you/token

ANLP International CIC
`);
  });

  test('in Serbian Cyrillic, to a member, in the closure at the end of the year', async () => {
    const mail = await mailIn('sr-Cyrl', {
      t: phrasesFrom('sr-Cyrl', { ...serbian, 'topic.membership': 'Чланство и претплата' }),
      promise: promised('2026-12-30T10:00:00Z'),
      topic: 'membership',
      relationship: 'member',
      articles: renewing('Обнављање чланства', 'На шта се троши чланарина').slice(0, 1),
    });
    expect(mail.subject).toBe('Примили смо вашу поруку (ABCD-2345)');
    expect(mail.text).toBe(`Добар дан,

Хвала што сте нам се обратили. Ваша порука је стигла, а њена ознака је ABCD-2345.

Рок за наш одговор: четвртак, 7. јануар 2027. до 17 часова по лондонском времену.

Ваша порука је стигла на дан када не радимо: среда, 30. децембар 2026. у 10 часова по лондонском времену. Зато бројимо од првог следећег радног дана: понедељак, 4. јануар 2027. Трећи радни дан после тога је четвртак, 7. јануар 2027. Дани који се не рачунају: среда, 30. децембар и четвртак, 31. децембар (тада не радимо); петак, 1. јануар (државни празник у Енглеској и Велсу); субота, 2. јануар и недеља, 3. јануар (викенд).

Захтеве из области „Чланство и претплата“ обично обрадимо у року од пет радних дана (привремен податак, чека потврду ANLP-а).

Можда ћете одговор брже наћи у овом чланку:

- Обнављање чланства
  https://support.example/help/renew-membership/

Ово је одговорило на моје питање
https://support.example/sr-Cyrl/contact/received/token/answered?from=mail

За чланове: када се одговор налази на нашим страницама за подршку, може се догодити да не пошаљемо лични одговор (тачка 3b наше Изјаве о услузи корисницима). Ако вам оно што тамо нађете не помогне, одговорите на овај имејл и одговориће вам неко из нашег тима.

Погледајте докле смо стигли с вашом поруком
https://support.example/sr-Cyrl/enquiry/token

Ако је хитно, одговорите на овај имејл, оставите ознаку у наслову и напишите до када вам је одговор потребан. Наше радно време: понедељак–петак, од 9 до 17 часова по лондонском времену (привремен податак, чека потврду ANLP-а).

Ако не одговоримо у том року, можете се жалити и ми ћемо жалбу размотрити.

Како да се жалите на ANLP
https://support.example/sr-Cyrl/help/complain-about-anlp/

Овај имејл је послат аутоматски. Одговор ће вам написати неко из нашег тима. Ако нам се нисте обратили, неко је можда погрешно унео своју адресу; не морате ништа да предузимате.

Нисам ја: не шаљите ми више овакве имејлове
https://support.example/sr-Cyrl/not-you/token

ANLP International CIC
`);
  });

  test('in Serbian Latin, where the calendar does not reach', async () => {
    const mail = await mailIn('sr-Latn', { promise: undefined });
    expect(mail.subject).toBe('Primili smo vašu poruku (ABCD-2345)');
    expect(mail.text).toBe(`Dobar dan,

Hvala što ste nam se obratili. Vaša poruka je stigla, a njena oznaka je ABCD-2345.

Odgovorićemo vam u roku od tri radna dana.

Pogledajte dokle smo stigli s vašom porukom
https://support.example/sr-Latn/enquiry/token

Ako je hitno, odgovorite na ovaj imejl, ostavite oznaku u naslovu i napišite do kada vam je odgovor potreban. Naše radno vreme: ponedeljak–petak, od 9 do 17 časova po londonskom vremenu (privremen podatak, čeka potvrdu ANLP-a).

Ako ne odgovorimo u tom roku, možete se žaliti i mi ćemo žalbu razmotriti.

Kako da se žalite na ANLP
https://support.example/sr-Latn/help/complain-about-anlp/

Ovaj imejl je poslat automatski. Odgovor će vam napisati neko iz našeg tima. Ako nam se niste obratili, neko je možda pogrešno uneo svoju adresu; ne morate ništa da preduzimate.

Nisam ja: ne šaljite mi više ovakve imejlove
https://support.example/sr-Latn/not-you/token

ANLP International CIC
`);
  });
});

describe('what the mail says and leaves out', () => {
  test('where the calendar does not reach, it names no date', async () => {
    const mail = await mailIn('en', { promise: undefined });
    expect(mail.text).toContain('\n\nWe will reply within three working days.\n\n');
    expect(mail.text).toContain('If we miss this time, you can complain');
    expect(mail.text).not.toMatch(/20\d\d/);
    expect(mail.html).not.toContain('<time');
  });

  test('on a day that closes early, the time and the reason for it', async () => {
    const mail = await mailIn('en', { promise: promised('2026-12-21T10:00:00Z') });
    expect(mail.text).toContain(
      'We will reply by 12 noon (London time) on Thursday 24 December 2026.',
    );
    expect(mail.text).toContain('On that day we close at 12 noon.');
  });

  test('articles go to everybody, clause 3b only to members who are shown articles', async () => {
    const articles = renewing('Renew your membership', 'What your fee pays for');
    const prospective = await mailIn('en', { articles, relationship: 'prospective' });
    const member = await mailIn('en', { relationship: 'member' });
    expect(prospective.text).toContain('Renew your membership\n');
    expect(prospective.text).not.toContain('3b');
    expect(member.text).not.toContain('3b');
    expect(prospective.text).toContain('/contact/received/');
    expect(member.text).not.toContain('/contact/received/');
  });

  test('no more than two articles are named', async () => {
    const articles = renewing('Renew your membership', 'What your fee pays for');
    expect(articles).toHaveLength(3);
    const acknowledgement = await acknowledgementIn('en', { articles });
    expect(acknowledgementValues(acknowledgement)).toMatchObject({ articleCount: 2 });
    expect(renderAcknowledgement(acknowledgement).text).not.toContain('A third one');
  });

  test('a telephone number that is set is offered first', async () => {
    for (const locale of ['en', 'sr-Cyrl'] as const) {
      const acknowledgement = await acknowledgementIn(locale);
      const values = acknowledgementValues(acknowledgement);
      expect(values).toMatchObject({ hasTelephone: 'no', telephone: '' });
      const withTelephone = { ...values, hasTelephone: 'yes', telephone: '+44 20 7946 0000' };
      const language = { lang: locale, direction: 'ltr' } as const;
      const { text } = renderEmail(acknowledgement.template, language, withTelephone);
      expect(text).toMatch(/(ring|позовите) \+44 20 7946 0000 /);
    }
  });

  test('the HTML part has the promised day first among its dates, and every link', async () => {
    const { html } = await mailIn('en', {
      articles: renewing('Renew <your> membership', 'What your fee pays for'),
    });
    expect(html.match(/datetime="[^"]*"/)?.[0]).toBe('datetime="2026-12-03"');
    expect(
      [...html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)].map(([, ...link]) => link),
    ).toEqual([
      ['https://support.example/help/renew-membership/', 'Renew &lt;your&gt; membership'],
      ['https://support.example/help/what-your-fee-pays-for/', 'What your fee pays for'],
      [
        'https://support.example/en/contact/received/token/answered?from=mail',
        'This answered my question',
      ],
      ['https://support.example/en/enquiry/token', 'See where your message stands'],
      ['https://support.example/en/help/complain-about-anlp/', 'How to complain about ANLP'],
      [
        'https://support.example/en/not-you/token',
        'It was not me: send me no more of these emails',
      ],
    ]);
  });
});
