/** What a member may write, from an address and in words that nobody else has. */
export function messageOf(number: number): Record<string, string> {
  return {
    name: 'Ljiljana Njego',
    email: `member-${number}@member.example`,
    relationship: 'member',
    topic: 'membership',
    message:
      `Hello, my membership ${number} runs out at the end of the month and I would like to renew it.\n\n` +
      'I have moved house since last year, so the address on my invoice is an old one. Can you ' +
      'change it before you send the next invoice, and tell me whether I can pay by bank transfer ' +
      'this time?\n\nThank you, Ljiljana',
  };
}
