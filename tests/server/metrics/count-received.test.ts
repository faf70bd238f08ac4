import { expect, onTestFinished, test } from 'vitest';
import { nobodyCounts } from '../../../server/metrics/observer.ts';
import { createTestApp, filledIn } from '../../support/app.ts';
import { signIn } from '../../support/desk.ts';

test('every enquiry is counted once, by channel, with the cap that withheld its acknowledgement', async () => {
  const counted: string[] = [];
  const observer = {
    ...nobodyCounts,
    received: (it: { channel: string; acknowledgement: string }) =>
      void counted.push(`${it.channel} ${it.acknowledgement}`),
  };
  const app = await createTestApp({ now: '2026-11-30T10:00:00Z', parts: { observer } });
  onTestFinished(() => app.remove());
  for (const message of ['one', 'two', 'three', 'four', 'four']) {
    await app.post('/en/contact/', { ...filledIn, message });
  }
  const staff = await signIn(app);
  const voicemail = { token: 'one', day: '2026-11-28', time: '09:30', topic: 'payments' };
  for (let click = 0; click < 2; click += 1) {
    await staff.post('/desk/phone/new', { ...voicemail, message: 'Ring me back' });
  }
  expect(counted).toEqual([
    ...['form queued', 'form queued', 'form queued', 'form recipient-cap'],
    'phone not-wanted',
  ]);
});
