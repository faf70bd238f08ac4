import { expect, test } from 'vitest';
import { addressWords } from '../../../server/web/address-words.ts';

test.each([
  ['/en/help/cancel-membership/', 'help cancel membership'],
  ['/en/membership_fees.html', 'membership fees'],
  ['/de/Mitgliedschaft%20k%C3%BCndigen', 'Mitgliedschaft kündigen'],
  ['/old/pages/invoice2024.php', 'old pages invoice'],
  ['/%ff/login', 'login'],
  ['/en/contact/received/token-of-somebody', ''],
  ['/en/enquiry/token-of-somebody', ''],
  ['/api/nothing', ''],
  ['/', ''],
])('the words of %s are “%s”', (path, words) => {
  expect(addressWords(path)).toBe(words);
});
