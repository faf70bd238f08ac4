import type { Page } from 'playwright-core';
import type { Topic } from '../../content/topics.ts';
import type { Phrases } from '../../src/wording/phrases.ts';

/** What a member keeps of a message that they sent. */
export interface SentMessage {
  reference: string;
  statusUrl: string;
}

/** What a member does with the site in their language. */
export interface MemberPages {
  page: Page;
  /** Fills in the form, sends it, and keeps what the receipt says. */
  write(topic: Topic, message: string): Promise<SentMessage>;
  /** Opens a status page; its facts by their labels. */
  look(message: SentMessage): Promise<Record<string, string>>;
  /** The facts of the complaint on the status page that is open. */
  complaint(): Promise<Record<string, string>>;
}

/** A member with a browser page and an address. */
export function memberPages(page: Page, origin: string, t: Phrases, email: string): MemberPages {
  const facts = (list: string) =>
    page
      .locator(`${list} > div`)
      .evaluateAll((all) =>
        Object.fromEntries(
          all.map((fact) => [
            fact.querySelector('dt')?.textContent ?? '',
            fact.querySelector('dd')?.textContent.replace(/\s+/g, ' ').trim() ?? '',
          ]),
        ),
      );
  return {
    page,
    async write(topic, message) {
      await page.goto(`${origin}/${t.locale}/contact/`);
      await page.getByLabel(t('form.name'), { exact: true }).fill('Jelena Marković');
      await page.getByLabel(t('form.email'), { exact: true }).fill(email);
      await page.getByLabel(t('form.relationship.member'), { exact: true }).check();
      await page.locator(`[name="topic"][value="${topic}"]`).check();
      await page.getByLabel(t('form.message'), { exact: true }).fill(message);
      await page.getByRole('button', { name: t('form.send') }).click();
      const status = page.getByRole('link', { name: t('receipt.status-link') });
      const statusUrl = (await status.getAttribute('href')) ?? '';
      return { reference: await page.locator('main .code').innerText(), statusUrl };
    },
    async look({ statusUrl }) {
      await page.goto(statusUrl);
      return facts(':is(main > .facts, main > .beside > .facts)');
    },
    complaint: () => facts('#complaint .facts'),
  };
}
