import type { Page } from 'playwright-core';
import type { DeliveringApp } from './delivering-app.ts';

/** What a staff member does at the desk. */
export interface StaffPages {
  page: Page;
  /** Asks for a link, opens it from the mail, and presses the button. */
  signIn(): Promise<void>;
  /** Finds an enquiry in the queue, under everything that waits, and opens it. */
  openFromQueue(reference: string): Promise<void>;
  /**
   * Opens an enquiry and one of its forms by its heading, fills in fields by their labels, and
   * presses its button; what the desk says then.
   */
  act(reference: string, form: string, fields?: Record<string, string>): Promise<string>;
}

/** A staff member with a browser page and an address. */
export function staffPages(
  page: Page,
  { origin, mailsTo }: Pick<DeliveringApp, 'origin' | 'mailsTo'>,
  email: string,
): StaffPages {
  return {
    page,
    async signIn() {
      await page.goto(`${origin}/desk/`);
      await page.getByLabel('Your email address').fill(email);
      await page.getByRole('button', { name: 'Send me a link' }).click();
      await page.getByRole('heading', { name: 'Look in your mail' }).waitFor();
      const mail = (await mailsTo(email)).at(-1);
      const link = /http:\/\/localhost:\d+\/desk\/sign-in\/link\/\S+/.exec(mail?.text ?? '')?.[0];
      await page.goto(link ?? 'no link came');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByRole('heading', { name: 'What is due next' }).waitFor();
    },
    async openFromQueue(reference) {
      await page.goto(`${origin}/desk/`);
      await page.getByRole('link', { name: reference }).click();
      await page.getByRole('heading', { name: `Enquiry ${reference}` }).waitFor();
    },
    async act(reference, form, fields = {}) {
      await page.goto(`${origin}/desk/enquiries/${reference}`);
      const heading = page.locator('summary').getByText(form, { exact: true });
      const box = page.locator('details.action').filter({ has: heading });
      if ((await box.getAttribute('open')) === null) await heading.click();
      for (const [label, value] of Object.entries(fields)) {
        const field = box.getByLabel(label, { exact: true });
        const isChoice = await field.evaluate(({ tagName }) => tagName === 'SELECT');
        await (isChoice ? field.selectOption({ label: value }) : field.fill(value));
      }
      await box.locator('form > .button').click();
      return await page.locator('[role="status"], .error-summary p').first().innerText();
    },
  };
}
