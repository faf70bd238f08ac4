import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newReference } from '../../../server/enquiries/reference.ts';
import {
  isSameMailbox,
  longestMailboxName,
  mailboxName,
  referenceOfReply,
  replyAddress,
} from '../../../server/inbound/reply-address.ts';
import { createTokenSigner } from '../../../server/web/signed-token.ts';

const signer = createTokenSigner('a secret of the tests, long enough to be one');
const other = createTokenSigner('another secret of the tests, long enough too');
const mailbox = 'Member support <support@anlp.example>';

test('names the enquiry, behind the name that the mailbox has', () => {
  expect(replyAddress(signer, mailbox, 'ABCD-2345')).toMatch(
    /^Member support <support\+abcd-2345\.[0-9a-f]{20}@anlp\.example>$/,
  );
});

test('every reference comes back, in whatever case the address is written', () => {
  fc.assert(
    fc.property(
      fc.constant(null).map(newReference),
      fc.func(fc.boolean()),
      (reference, isUpper) => {
        const address = replyAddress(signer, 'support@anlp.example', reference);
        const written = Array.from(address, (letter) =>
          isUpper(letter) ? letter.toUpperCase() : letter,
        );
        expect(referenceOfReply(signer, mailbox, written.join(''))).toBe(reference);
      },
    ),
  );
});

test('an address with one character changed names nothing', () => {
  const address = replyAddress(signer, 'support@anlp.example', 'ABCD-2345');
  fc.assert(
    fc.property(fc.nat(address.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, by) => {
      const changed = address.slice(0, at) + by + address.slice(at + 1);
      fc.pre(changed.toLowerCase() !== address);
      expect(referenceOfReply(signer, mailbox, changed)).toBeUndefined();
    }),
    { numRuns: 1_000 },
  );
});

test('nobody else can make one, and any text is read', () => {
  const forged = replyAddress(other, mailbox, 'ABCD-2345').replace(/.*<|>/g, '');
  expect(referenceOfReply(signer, mailbox, forged)).toBeUndefined();
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(referenceOfReply(signer, mailbox, text)).toBeUndefined();
    }),
  );
});

test('the longest name that a mailbox may have still gives an address that mail can go to', () => {
  const longest = 'a'.repeat(longestMailboxName);
  expect(replyAddress(signer, `${longest}@anlp.example`, 'ABCD-2345').split('@')[0]).toHaveLength(
    64,
  );
  expect(() => replyAddress(signer, `a${longest}@anlp.example`, 'ABCD-2345')).toThrow();
  expect(mailboxName(`Help <${longest}@anlp.example>`)).toBe(longest);
});

test('a mailbox is the same whatever stands behind a plus', () => {
  expect(isSameMailbox(mailbox, 'SUPPORT+x@anlp.example')).toBe(true);
  expect(isSameMailbox(mailbox, 'support@anlp.example')).toBe(true);
  expect(isSameMailbox(mailbox, 'supporter@anlp.example')).toBe(false);
  expect(isSameMailbox(mailbox, 'support@anlp.example.evil')).toBe(false);
});
