import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { partText } from '../../../server/inbound/own-words.ts';

describe('the words of now end where an earlier mail begins', () => {
  test.each([
    ['English', 'On Tue, 24 Nov 2026 at 10:00, ANLP <s@anlp.example> wrote:\n> Hello'],
    ['German', 'Am Di., 24. Nov. 2026 um 10:00 Uhr schrieb ANLP <s@anlp.example>:\n\n> Hello'],
    ['French', 'Le mar. 24 nov. 2026 à 10:00, ANLP a écrit :\n> Hello'],
    ['Spanish', 'El mar, 24 nov 2026, ANLP escribió:\n> Hello'],
    ['Serbian', 'У уто, 24. нов 2026. у 10:00 ANLP је написао/ла:\n> Hello'],
    ['Arabic', 'في الثلاثاء ٢٤ نوفمبر كتب ANLP:\n> Hello'],
    [
      'a long introduction',
      'On Tue, 24 Nov 2026 at 10:00, ANLP member support\n<s@anlp.example> wrote:\n> Hello',
    ],
    ['quotes alone', '> Hello\n>> and before'],
    ['a line', '-----Original Message-----\nHello'],
    ['Outlook', 'From: ANLP\nSent: Tuesday\nTo: me\n\nHello'],
    ['Outlook in German', '*Von:* ANLP\n*Gesendet:* Dienstag\n\nHallo'],
  ])('in %s', (_, earlier) => {
    expect(partText(`Thank you.\n\n${earlier}`)).toEqual({ own: 'Thank you.', quoted: earlier });
  });
});

test.each([
  ['answers between quoted lines', '> One?\nYes.\n> Two?\nNo.'],
  ['nothing but a quote', '> One\n> Two'],
  ['a colon', 'I wrote on 3 May:\nplease answer.'],
  ['a sender named in the text', 'From: me\nhello'],
])('%s are not parted', (_, text) => {
  expect(partText(text)).toEqual({ own: text, quoted: '' });
});

test('every character of a text is in one part or the other', () => {
  const line = fc.constantFrom(
    '> quoted',
    'own',
    'On 3 May X wrote:',
    '',
    'Von: x',
    'An: y',
    '____________________',
  );
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      const { own, quoted } = partText(text);
      expect((own + quoted).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});
