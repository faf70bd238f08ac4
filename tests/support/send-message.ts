import { filledIn } from './app.ts';

let senders = 0;

/** Sends a form to a running server; the status it is answered with. */
export async function send(origin: string, fields: Partial<typeof filledIn> = {}): Promise<number> {
  senders += 1;
  const answer = await fetch(`${origin}/en/contact/`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ ...filledIn, ...fields }),
    // Heard only where the server trusts this machine as a proxy: then nobody is a frequent sender.
    headers: { origin, 'x-forwarded-for': `10.9.${(senders >> 8) & 255}.${senders & 255}` },
  });
  await answer.arrayBuffer();
  return answer.status;
}
