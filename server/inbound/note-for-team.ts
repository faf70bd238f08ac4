import { authorOf } from './mail-author.ts';
import type { ReceivedMail } from './received-mail.ts';

/** What the team, who read English, should know of how a mail came; nothing for most mails. */
export function noteForTeam(
  mail: ReceivedMail,
  isFetched: boolean,
  charactersCut: number,
): string | undefined {
  const notes = [
    ...(isFetched
      ? []
      : [
          'The text of this email could not be fetched from the mail provider. What is here is ' +
            `who wrote, when, and the subject. Look for it there under the id ${mail.emailId}.`,
        ]),
    ...elsewhere(mail),
    ...(charactersCut === 0
      ? []
      : [
          `This email was too long to keep whole: ${charactersCut} characters are left out at ` +
            `its end. The mail provider has it whole under the id ${mail.emailId}.`,
        ]),
  ];
  return notes.length === 0 ? undefined : notes.join('\n\n');
}

/** A program's answer only ever goes to the sender; a person decides about the other address. */
function elsewhere({ from, replyTo }: ReceivedMail): string[] {
  const sender = authorOf(from).address.toLowerCase();
  const others = replyTo
    .map((header) => authorOf(header).address)
    .filter((address) => address.toLowerCase() !== sender);
  return others.length === 0 ? [] : [`The sender asks for replies to ${others.join(', ')}.`];
}
