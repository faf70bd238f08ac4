import type { BrowserContext, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { delayed, written } from '../accessibility/enquiries.ts';
import { open } from '../accessibility/audit.ts';
import { pageKinds } from '../accessibility/kinds.ts';
import { signIn } from '../support/desk.ts';
import { siteInBrowser } from './site-in-browser.ts';

const opened = siteInBrowser();
let context: BrowserContext;
let page: Page;

beforeEach(async () => {
  context = await opened.browser.newContext();
  page = await context.newPage();
});

afterEach(() => context.close());

/** What a screen reader is given of a page, or of a part of it; tokens are another every time. */
async function heard(name: string, part = 'main'): Promise<string> {
  const kind = pageKinds.find((one) => one.name === name)!;
  await open(page, opened.site.origin, await kind.find(opened.site, 'en'));
  await kind.use?.(page, opened.site, 'en');
  const given = await page.locator(part).first().ariaSnapshot();
  return given.replaceAll(/not-you\/[^?]+/g, 'not-you/TOKEN');
}

test('the frame: a way past it, the languages, where one is, and what the site is', async () => {
  expect(await heard('not you', 'body')).toMatchInlineSnapshot(`
    "- link "Skip to main content":
      - /url: "#main"
    - banner:
      - paragraph: Monday to Friday, 9am to 5pm (London time)
      - paragraph: We are open now, until 5pm (London time).
      - navigation "Language":
        - group:
          - list:
            - listitem:
              - link "English":
                - /url: /en/not-you/TOKEN?remember
            - listitem:
              - link "srpski (latinica)":
                - /url: /sr-Latn/not-you/TOKEN?remember
            - listitem:
              - link "српски (ћирилица)":
                - /url: /sr-Cyrl/not-you/TOKEN?remember
            - listitem:
              - link "Deutsch":
                - /url: /de/not-you/TOKEN?remember
            - listitem:
              - link "français":
                - /url: /fr/not-you/TOKEN?remember
            - listitem:
              - link "español":
                - /url: /es/not-you/TOKEN?remember
            - listitem:
              - link "العربية":
                - /url: /ar/not-you/TOKEN?remember
      - link "ANLP member support":
        - /url: /en/
      - navigation "Main":
        - list:
          - listitem:
            - link "Help":
              - /url: /en/help/
          - listitem:
            - link "Our service statement":
              - /url: /en/statement/
          - listitem:
            - link "How we keep it":
              - /url: /en/performance/
          - listitem:
            - link "Search":
              - /url: /en/search/
          - listitem:
            - link "Contact us":
              - /url: /en/contact/
    - main:
      - heading "If it was not you who wrote to us" [level=1]
      - paragraph: "Somebody gave your address when they wrote to us, perhaps by mistake. If it was not you, press the button: we will send no more automatic confirmations to your address, and the team will know that you did not write that message."
      - paragraph: If you write to us one day, a person will reply to you as to everybody else.
      - 'button "It was not me: send no more confirmations"'
    - contentinfo:
      - paragraph: A person replies to you within three working days.
      - paragraph: "Our working hours: Monday to Friday, 9am to 5pm (London time)"
      - paragraph: Hours and processing times on this site are sample figures until ANLP confirms them.
      - navigation "About this site":
        - list:
          - listitem:
            - link "Privacy":
              - /url: /en/privacy/
          - listitem:
            - link "Accessibility":
              - /url: /en/accessibility/
        - paragraph: ANLP International CIC"
  `);
});

test('the form', async () => {
  expect(await heard('form')).toMatchInlineSnapshot(`
    "- main:
      - heading "Contact us" [level=1]
      - paragraph: Write to us here and a person will reply within three working days.
      - paragraph:
        - text: If you send it now, we will reply by
        - time: Friday 27 November 2026
        - text: by 5pm (London time)
      - paragraph:
        - strong: "Our working hours:"
        - text: Monday to Friday, 9am to 5pm (London time)
      - text: Full name
      - textbox "Full name"
      - text: Email address
      - paragraph: We will send our reply to this address.
      - textbox "Email address"
      - group "How do you know ANLP?":
        - text: How do you know ANLP?
        - radio "I am a member"
        - text: I am a member
        - radio "I am thinking of joining"
        - text: I am thinking of joining
        - radio "Something else"
        - text: Something else
      - group "What is it about?":
        - text: What is it about?
        - paragraph: The usual times are samples, waiting for ANLP’s confirmation.
        - radio "Membership and subscription"
        - text: Membership and subscription
        - paragraph: Usually dealt with within five working days.
        - radio "Signing in and your account"
        - text: Signing in and your account
        - paragraph: Usually dealt with within two working days.
        - radio "Payments, invoices and receipts"
        - text: Payments, invoices and receipts
        - paragraph: Usually dealt with within five working days.
        - radio "Levels, logo, seals and accreditation"
        - text: Levels, logo, seals and accreditation
        - paragraph: Usually dealt with within ten working days.
        - radio "Training and criteria"
        - text: Training and criteria
        - paragraph: Usually dealt with within ten working days.
        - radio "Your directory profile"
        - text: Your directory profile
        - paragraph: Usually dealt with within three working days.
        - radio "Events, Rapport and the newsletter"
        - text: Events, Rapport and the newsletter
        - radio "A complaint or concern"
        - text: A complaint or concern
        - radio "Something else"
        - text: Something else
      - text: Your message
      - paragraph: Do not send passwords or card details.
      - textbox "Your message"
      - status
      - paragraph: You cannot attach files here. To send a file, send this form first. Then reply to the email we send you, and attach the file there.
      - paragraph:
        - link "How we use what you write":
          - /url: /en/privacy/
      - button "Send message"
      - button "Look for an answer first""
  `);
});

test('the form with problems', async () => {
  expect(await heard('form with problems')).toMatchInlineSnapshot(`
    "- main:
      - alert:
        - heading "There is a problem" [level=2]
        - list:
          - listitem:
            - link "Enter your full name":
              - /url: "#name"
          - listitem:
            - link "Enter your email address":
              - /url: "#email"
          - listitem:
            - link "Choose how you know ANLP":
              - /url: "#relationship"
          - listitem:
            - link "Choose what your message is about":
              - /url: "#topic"
          - listitem:
            - link "Enter your message":
              - /url: "#message"
      - heading "Contact us" [level=1]
      - paragraph: Write to us here and a person will reply within three working days.
      - paragraph:
        - text: If you send it now, we will reply by
        - time: Friday 27 November 2026
        - text: by 5pm (London time)
      - paragraph:
        - strong: "Our working hours:"
        - text: Monday to Friday, 9am to 5pm (London time)
      - text: Full name
      - paragraph: "Error: Enter your full name"
      - textbox "Full name" [invalid]
      - text: Email address
      - paragraph: We will send our reply to this address.
      - paragraph: "Error: Enter your email address"
      - textbox "Email address" [invalid]
      - group "How do you know ANLP?":
        - text: How do you know ANLP?
        - paragraph: "Error: Choose how you know ANLP"
        - radio "I am a member"
        - text: I am a member
        - radio "I am thinking of joining"
        - text: I am thinking of joining
        - radio "Something else"
        - text: Something else
      - group "What is it about?":
        - text: What is it about?
        - paragraph: The usual times are samples, waiting for ANLP’s confirmation.
        - paragraph: "Error: Choose what your message is about"
        - radio "Membership and subscription"
        - text: Membership and subscription
        - paragraph: Usually dealt with within five working days.
        - radio "Signing in and your account"
        - text: Signing in and your account
        - paragraph: Usually dealt with within two working days.
        - radio "Payments, invoices and receipts"
        - text: Payments, invoices and receipts
        - paragraph: Usually dealt with within five working days.
        - radio "Levels, logo, seals and accreditation"
        - text: Levels, logo, seals and accreditation
        - paragraph: Usually dealt with within ten working days.
        - radio "Training and criteria"
        - text: Training and criteria
        - paragraph: Usually dealt with within ten working days.
        - radio "Your directory profile"
        - text: Your directory profile
        - paragraph: Usually dealt with within three working days.
        - radio "Events, Rapport and the newsletter"
        - text: Events, Rapport and the newsletter
        - radio "A complaint or concern"
        - text: A complaint or concern
        - radio "Something else"
        - text: Something else
      - text: Your message
      - paragraph: Do not send passwords or card details.
      - paragraph: "Error: Enter your message"
      - textbox "Your message" [invalid]
      - status
      - paragraph: You cannot attach files here. To send a file, send this form first. Then reply to the email we send you, and attach the file there.
      - paragraph:
        - link "How we use what you write":
          - /url: /en/privacy/
      - button "Send message"
      - button "Look for an answer first""
  `);
});

test('articles offered while writing', async () => {
  expect(await heard('form, articles offered while writing', '#suggestions'))
    .toMatchInlineSnapshot(`
    "- status: 3 articles may answer you
    - heading "These may answer you" [level=2]
    - paragraph: Open one if it helps. It opens in a new tab, and what you typed stays here.
    - list:
      - listitem:
        - link "Change or cancel your subscription":
          - /url: /en/help/change-or-cancel-subscription/?from=writing
        - paragraph: How to change, downgrade or stop your membership subscription, and when the change takes effect.
      - listitem:
        - link "Get Rapport and the newsletter":
          - /url: /en/help/rapport-and-newsletter/?from=writing
        - paragraph: What to do if our magazine or the monthly newsletter does not reach you, or you do not want it.
      - listitem:
        - link "Move up a level":
          - /url: /en/help/upgrade-your-level/?from=writing
        - paragraph: How to upgrade to a higher level of membership, what to tell us, and when the new level begins."
  `);
});

test('articles looked up first', async () => {
  expect(await heard('form, articles looked up first', 'main > section')).toMatchInlineSnapshot(`
    "- region "These may answer you":
      - heading "These may answer you" [level=2]
      - paragraph: Open one if it helps. It opens in a new tab, and what you typed stays here.
      - list:
        - listitem:
          - link "Change or cancel your subscription":
            - /url: /en/help/change-or-cancel-subscription/?from=look-first
          - paragraph: How to change, downgrade or stop your membership subscription, and when the change takes effect.
        - listitem:
          - link "Get Rapport and the newsletter":
            - /url: /en/help/rapport-and-newsletter/?from=look-first
          - paragraph: What to do if our magazine or the monthly newsletter does not reach you, or you do not want it.
        - listitem:
          - link "Move up a level":
            - /url: /en/help/upgrade-your-level/?from=look-first
          - paragraph: How to upgrade to a higher level of membership, what to tell us, and when the new level begins.
      - paragraph: None of these? Send your message below."
  `);
});

test('each field says its own problem and hint, and that it is wrong', async () => {
  await heard('form with problems');
  const described = (selector: string) =>
    page.locator(selector).evaluate((field) => ({
      wrong: field.getAttribute('aria-invalid'),
      description: (field.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map((id) => document.getElementById(id)?.innerText.trim().replace(/\s+/g, ' '))
        .join(' | '),
    }));
  expect(await described('#email')).toEqual({
    wrong: 'true',
    description: 'We will send our reply to this address. | Error: Enter your email address',
  });
  expect(await described('[data-field="topic"] fieldset')).toEqual({
    wrong: 'true',
    description: expect.stringMatching(/\| Error: Choose what your message is about$/) as string,
  });
});

test('the queue of the desk', async () => {
  await opened.site.app.empty();
  await written(opened.site.app, 'ar', { name: 'ليلى', message: 'كيف أجدد عضويتي؟' });
  await delayed(opened.site.app, 'en');
  const { cookie } = await signIn(opened.site.app);
  const value = cookie.slice(cookie.indexOf('=') + 1);
  await context.addCookies([{ name: 'sid', value, url: opened.site.origin, httpOnly: true }]);
  await page.goto(`${opened.site.origin}/desk/`);
  const queue = await page.locator('main').ariaSnapshot();
  expect(queue.replace(/[A-Z2-9]{4}-[A-Z2-9]{4}/g, 'ABCD-2345')).toMatchInlineSnapshot(`
    "- main:
      - heading "What is due next" [level=1]
      - paragraph: We are open now, until 5pm (London time).
      - list "How much waits":
        - listitem:
          - link "2 wait for a reply":
            - /url: /desk/
            - strong: "2"
            - text: wait for a reply
        - listitem:
          - link "0 are late":
            - /url: /desk/?show=late
            - strong: "0"
            - text: are late
        - listitem:
          - strong: "0"
          - text: are due today
      - search:
        - text: Find a reference, an address or words
        - searchbox "Find a reference, an address or words"
        - button "Find"
      - group: Show only some
      - list:
        - listitem:
          - paragraph: 3 working days left
          - heading "ABCD-2345" [level=2]:
            - link "ABCD-2345":
              - /url: /desk/enquiries/ABCD-2345
          - paragraph: ليلى
          - paragraph: Membership and subscription · العربية
          - paragraph: كيف أجدد عضويتي؟
        - listitem:
          - paragraph: 6 working days left delayed, promised for Fri 27 Nov 2026, 17:00
          - heading "ABCD-2345" [level=2]:
            - link "ABCD-2345":
              - /url: /desk/enquiries/ABCD-2345
          - paragraph: Ljiljana Njego
          - paragraph: Membership and subscription · English
          - paragraph: Change or cancel your subscription. How to change, downgrade or stop your membership subscription, and when the change takes effect.
      - paragraph:
        - link "List for printing":
          - /url: /desk/printed?show=open"
  `);
});
