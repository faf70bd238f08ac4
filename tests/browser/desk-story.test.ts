import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadPhrases } from '../../src/wording/phrases.ts';
import { openBrowser } from '../support/browser.ts';
import { addedUp, countedOn } from '../support/hand-count.ts';
import type { SentMessage } from '../support/member-pages.ts';
import { openCast, type StoryCast } from '../support/story-cast.ts';

const t = await loadPhrases('sr-Latn');
const delayNotice = /^Novi rok za naš odgovor/;
const contactEnded = /^Prekinuli smo kontakt/;
const acknowledgement = /^Primili smo vašu poruku/;

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

/**
 * Six weeks of a member who writes in Serbian and a team of two, across the bank holiday of 25 May
 * 2026, on top of the forty enquiries that were counted by hand. Of hers, a person with a printed
 * calendar says (London time):
 *
 * received    | topic      | due   | closed      | result               | working hours
 * 05-21 16:00 | membership | 05-27 | 05-22 10:00 | on time              | 2
 * 05-22 17:30 | payments   | 05-29 | 06-02 15:00 | late, told to 06-03  | 46
 * 06-23 10:00 | other      | 06-26 | 06-23 12:00 | contact ended        |
 * 06-23 14:00 | other      |       | 06-23 14:00 | contact ended        |
 * 06-26 18:00 | membership | 07-02 |             | waiting              |
 */
describe.each([true, false])('with script: %s', (javaScriptEnabled) => {
  let cast: StoryCast;
  let first: SentMessage;
  let second: SentMessage;
  let third: SentMessage;
  beforeAll(async () => {
    cast = await openCast(browser, t, { now: '2026-05-21T15:00:00Z', javaScriptEnabled });
  });
  afterAll(() => cast.running.stop());

  test('a message is acknowledged, and answered by somebody who came by a mailed link', async () => {
    const { running, jelena, alice, mailsAbout } = cast;
    first = await jelena.write('membership', 'Kako da produžim članstvo?');
    const [received] = await mailsAbout(acknowledgement);
    expect(received?.subject).toContain(first.reference);
    expect(received?.html).toContain('datetime="2026-05-27"');

    running.app.moveTo('2026-05-22T09:00:00Z');
    await alice.signIn();
    await alice.openFromQueue(first.reference);
    const answer = { 'Your answer': 'Članstvo se produžava samo.' };
    expect(await alice.act(first.reference, 'Answer by mail', answer)).toBe(
      'The answer is on its way.',
    );
    const [answered] = await mailsAbout(/^Naš odgovor/);
    expect(answered?.text).toContain('Članstvo se produžava samo.');
    expect((await jelena.look(first))[t('status.state')]).toBe(t('status.state.answered'));
  });

  test('a delay is told by mail and on the page, in the language of the member', async () => {
    const { running, jelena, alice, mailsAbout } = cast;
    running.app.moveTo('2026-05-22T16:30:00Z');
    second = await jelena.write('payments', 'Dvaput ste mi naplatili članarinu.');
    running.app.moveTo('2026-05-29T08:30:00Z');
    await alice.signIn();
    const why = 'Your message needs a closer look than we thought.';
    const delay = { 'New day': '2026-06-03', Why: why };
    const title = 'Tell the member about a delay';
    expect(await alice.act(second.reference, title, delay)).toContain('has been told');

    const notices = await mailsAbout(delayNotice);
    expect(notices).toHaveLength(1);
    expect(notices[0]?.text).toContain('sreda, 3. jun 2026.');
    expect(notices[0]?.text).toContain(t('delay.reason.closer-look'));
    const facts = await jelena.look(second);
    expect(facts[t('delay.first-promised')]).toContain('petak, 29. maj 2026.');
    const page = jelena.page.locator('main');
    expect(await page.locator('.promised time').getAttribute('datetime')).toBe('2026-06-03');
    expect(await page.innerText()).toContain(t('delay.reason.closer-look'));
  });

  test('a complaint is raised on the status page and shows its days there', async () => {
    const { running, jelena } = cast;
    await jelena.page.getByRole('link', { name: t('complaint.start.link') }).click();
    await jelena.page.getByRole('button', { name: t('complaint.confirm.button') }).click();
    await jelena.page.locator('#complaint').waitFor();
    const complaint = await jelena.complaint();
    expect(complaint[t('status.state')]).toBe(t('complaint.stage.raised'));
    expect(complaint[t('complaint.acknowledge-by')]).toBe('petak, 5. jun 2026.');
    expect(complaint[t('complaint.review-by')]).toBe('petak, 12. jun 2026.');
    expect(complaint[t('complaint.outcome-by')]).toBe('petak, 10. jul 2026.');
    const told = await running.mailsTo('team@anlp.example');
    const isAbout = /complaint/i;
    expect(told.filter(({ subject }) => isAbout.test(subject))).toHaveLength(1);
  });

  test('an answer after the promised day ends the delay', async () => {
    const { running, jelena, alice } = cast;
    running.app.moveTo('2026-06-02T14:00:00Z');
    await alice.signIn();
    await alice.act(second.reference, 'Answer by mail', { 'Your answer': 'Novac vam je vraćen.' });
    expect((await jelena.look(second))[t('status.closed-at')]).toContain('utorak, 2. jun 2026.');
  });

  test.each([
    ['2026-06-03T09:00:00Z', 'Confirmed to the member', 'acknowledged'],
    ['2026-06-10T09:00:00Z', 'Reviewed for the first time', 'reviewed'],
    ['2026-06-22T09:00:00Z', 'Investigated, and the outcome told to the member', 'outcome'],
  ] as const)('%s: the complaint is %s, and the member sees it', async (at, stage, shown) => {
    const { running, jelena, alice } = cast;
    running.app.moveTo(at);
    await alice.signIn();
    const chosen = { 'New stage': stage };
    expect(await alice.act(second.reference, 'Take the complaint on', chosen)).toContain('is set');
    await jelena.look(second);
    const complaint = await jelena.complaint();
    expect(complaint[t('status.state')]).toBe(t(`complaint.stage.${shown}`));
    const appeal = shown === 'outcome' ? 'ponedeljak, 6. jul 2026.' : undefined;
    expect(complaint[t('complaint.appeal-by')]).toBe(appeal);
  });

  test('contact is ended by two, never by the one who proposes it, and told once', async () => {
    const { running, jelena, alice, boris, mailsAbout } = cast;
    running.app.moveTo('2026-06-23T09:00:00Z');
    third = await jelena.write('other', 'Svi ste vi budale!');
    running.app.moveTo('2026-06-23T11:00:00Z');
    await alice.signIn();
    const proposal = { Reason: 'Abusive words', 'What happened': 'Called all of us fools' };
    const proposed = await alice.act(
      third.reference,
      'Propose to end contact (clause 4b)',
      proposal,
    );
    expect(proposed).toBe('It is proposed. Somebody else has to decide.');
    const alone = await alice.act(third.reference, 'Approve ending contact');
    expect(alone).toBe('You proposed this. Somebody else has to decide.');
    expect(await mailsAbout(contactEnded)).toEqual([]);
    expect((await jelena.look(third))[t('status.state')]).toBe(t('status.state.open'));

    await boris.signIn();
    const approved = await boris.act(third.reference, 'Approve ending contact');
    expect(approved).toBe('Contact is ended, and the sender is told once.');
    const [told, ...more] = await mailsAbout(contactEnded);
    expect(told?.text).toContain('uvredljive reči');
    expect(more).toEqual([]);
    expect((await jelena.look(third))[t('status.how')]).toBe(t('status.outcome.contact-ended'));
  });

  test('what she writes then is kept and neither acknowledged nor told again', async () => {
    const { running, jelena, boris, mailsAbout } = cast;
    running.app.moveTo('2026-06-23T13:00:00Z');
    const before = (await mailsAbout(/./)).length;
    const { reference } = await jelena.write('other', 'I dalje ste budale!');
    expect(await mailsAbout(/./)).toHaveLength(before);
    await boris.signIn();
    await boris.page.goto(`${running.origin}/desk/enquiries/${reference}`);
    expect(await boris.page.locator('.said').first().innerText()).toBe('I dalje ste budale!');
  });

  test('lifted, the next message is acknowledged again', async () => {
    const { running, jelena, boris, mailsAbout } = cast;
    running.app.moveTo('2026-06-26T17:00:00Z');
    await boris.signIn();
    expect(await boris.act(third.reference, 'Lift the end of contact')).toBe(
      'Contact is as usual again.',
    );
    const before = (await mailsAbout(acknowledgement)).length;
    const { reference } = await jelena.write('membership', 'Izvinite. Kada ističe članstvo?');
    const received = await mailsAbout(acknowledgement);
    expect(received).toHaveLength(before + 1);
    expect(received.at(-1)?.subject).toContain(reference);
    expect(received.at(-1)?.html).toContain('datetime="2026-07-02"');
  });

  test('the published record says what a person counts by hand', async () => {
    const { running, jelena } = cast;
    running.app.moveTo(countedOn.toString());
    await jelena.page.goto(`${running.origin}/sr-Latn/performance/`);
    const rows = await jelena.page
      .locator('main tr')
      .evaluateAll((all) =>
        all.map(({ children }) => [...children].map((cell) => cell.textContent.trim()).join(' ')),
      );
    expect(rows).toContain('maj 2026. 27 69,5% 100% 16 od 23 7 1 0 4 24');
    expect(rows).toContain('jun 2026. 18 70% 100% 7 od 10 3 1 4 4 8');
    expect(rows).toContain('maj 2026. 1 1 1 0 1 0 3');
    expect(rows).toContain('jun 2026. 1 0 2 0 1 0 1');
    expect(rows).toContain('maj 2026. Obrazac 21 70,5% 100% 12 od 17 5 1 0 4 23');
    expect(rows).toContain(`${t('topic.payments')} 8 – 100% 4 od 7 3 1 0 1 17`);
    expect(rows).toContain('Članstvo i pretplata 19 82,3% 100% 14 od 17 3 1 2 0 8');

    const answer = await fetch(`${running.origin}/api/performance.json`);
    const json = (await answer.json()) as unknown;
    expect(json).toMatchObject({
      months: [
        { ...addedUp.june, received: 18, waiting: 4, apart: 4, contactEnded: 2 },
        { ...addedUp.may, received: 27, onTime: 16, late: 7, delayed: 3, percentOnTime: 69.5 },
      ],
    });
  });
});
