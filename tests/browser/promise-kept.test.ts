import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadPhrases } from '../../src/wording/phrases.ts';
import { faultsOn, openAll, overflowOf } from '../support/axe.ts';
import { openBrowser } from '../support/browser.ts';
import { startDeliveringApp, type DeliveringApp } from '../support/delivering-app.ts';
import { seedHandCount } from '../support/seed-hand-count.ts';
import { memberPages } from '../support/member-pages.ts';
import { staffPages } from '../support/staff-pages.ts';

let running: DeliveringApp;
let browser: Browser;
beforeAll(async () => {
  running = await startDeliveringApp('2026-06-22T09:00:00Z');
  await seedHandCount(running.app.store);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser.close();
  await running.stop();
});

/** Where the promise is kept, or is not, as member and team see it at each step. */
test.each([
  ['light', 320, 'sr-Latn'],
  ['dark', 1280, 'ar'],
] as const)(
  'no step of a delay, a complaint and an ended contact has a fault, %s at %s pixels in %s',
  async (colorScheme, width, locale) => {
    const t = await loadPhrases(locale);
    // Nobody may ask for many sign-in mails within a few minutes.
    running.app.wait({ hours: 1 });
    const newPage = async () => {
      const options: BrowserContextOptions = {
        colorScheme,
        viewport: { width, height: 800 },
        bypassCSP: true,
      };
      return await (await browser.newContext(options)).newPage();
    };
    const email = `${colorScheme}-${width}@member.example`;
    const member = memberPages(await newPage(), running.origin, t, email);
    const alice = staffPages(await newPage(), running, 'alice@team.example');
    const boris = staffPages(await newPage(), running, 'boris@team.example');

    async function expectNoFaults({ page }: { page: typeof member.page }, step: string) {
      await openAll(page);
      expect(await faultsOn(page), step).toEqual([]);
      expect(await overflowOf(page), step).toBeLessThanOrEqual(0);
    }

    const sent = await member.write('membership', 'x'.repeat(200));
    const { reference } = sent;
    await expectNoFaults(member, 'the receipt');
    await alice.signIn();
    await alice.act(reference, 'Tell the member about a delay', {
      'New day': '2026-07-01',
      Why: 'We have to ask somebody else before we can answer you.',
    });
    await member.look(sent);
    await expectNoFaults(member, 'a delayed status page');
    await member.page.getByRole('link', { name: t('complaint.start.link') }).click();
    await member.page.getByRole('button', { name: t('complaint.confirm.button') }).waitFor();
    await expectNoFaults(member, 'making it a complaint');
    await member.page.getByRole('button', { name: t('complaint.confirm.button') }).click();
    await member.page.locator('#complaint').waitFor();
    await expectNoFaults(member, 'a complaint that was raised');
    await alice.act(reference, 'Take the complaint on', {
      'New stage': 'Investigated, and the outcome told to the member',
    });
    await member.look(sent);
    await expectNoFaults(member, 'a complaint with an outcome');

    await alice.act(reference, 'Propose to end contact (clause 4b)', {
      Reason: 'Threats',
      'What happened': 'y'.repeat(200),
    });
    await expectNoFaults(alice, 'the proposal, for who made it');
    await alice.act(reference, 'Approve ending contact');
    await expectNoFaults(alice, 'the refusal of the same person');
    await boris.signIn();
    await boris.page.goto(`${running.origin}/desk/enquiries/${reference}`);
    await expectNoFaults(boris, 'the proposal, for somebody else');
    await boris.page.goto(`${running.origin}/desk/ended-contact`);
    await expectNoFaults(boris, 'the list with a proposal');
    await boris.act(reference, 'Approve ending contact');
    await expectNoFaults(boris, 'contact ended');
    await boris.page.goto(`${running.origin}/desk/ended-contact`);
    await expectNoFaults(boris, 'the list of ended contacts');
    await member.look(sent);
    await expectNoFaults(member, 'the status page once contact is ended');
    await member.page.goto(`${running.origin}/${locale}/performance/`);
    await expectNoFaults(member, 'the published record');
  },
  180_000,
);
