import type { Browser } from 'playwright-core';
import type { Phrases } from '../../src/wording/phrases.ts';
import { startDeliveringApp, type DeliveredMail, type DeliveringApp } from './delivering-app.ts';
import { memberPages, type MemberPages } from './member-pages.ts';
import { seedHandCount } from './seed-hand-count.ts';
import { staffPages, type StaffPages } from './staff-pages.ts';

/** A member and a team of two, each in a browser of their own, and the app they meet in. */
export interface StoryCast {
  running: DeliveringApp;
  jelena: MemberPages;
  alice: StaffPages;
  boris: StaffPages;
  /** What the member was sent under such a subject, once nothing waits to be sent. */
  mailsAbout: (subject: RegExp) => Promise<DeliveredMail[]>;
}

const member = 'jelena@member.example';

/** Starts the app at an instant with the forty enquiries that were counted by hand, and the three. */
export async function openCast(
  browser: Browser,
  t: Phrases,
  { now, javaScriptEnabled }: { now: string; javaScriptEnabled: boolean },
): Promise<StoryCast> {
  const running = await startDeliveringApp(now);
  await seedHandCount(running.app.store);
  const newPage = async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    context.setDefaultTimeout(10_000);
    return context.newPage();
  };
  return {
    running,
    jelena: memberPages(await newPage(), running.origin, t, member),
    alice: staffPages(await newPage(), running, 'alice@team.example'),
    boris: staffPages(await newPage(), running, 'boris@team.example'),
    async mailsAbout(subject) {
      const mails = await running.mailsTo(member);
      return mails.filter((mail) => subject.test(mail.subject));
    },
  };
}
