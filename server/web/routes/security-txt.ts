import { Hono } from 'hono';
import { splitMailbox, toHeaderText } from '../../emails/email.ts';
import type { RouteParts } from '../app-parts.ts';

const path = '/.well-known/security.txt';

/** Less than the year that RFC 9116 (2.5.5) advises at most. */
const goodForHours = 180 * 24;

/** `/.well-known/security.txt` (RFC 9116): whom to tell of a weakness, good for 180 days from now. */
export function securityTxtRoutes({ settings, now }: Pick<RouteParts, 'settings' | 'now'>) {
  const { address } = splitMailbox(toHeaderText(settings.mailReplyTo));
  return new Hono().get(path, (c) => {
    const expires = now().add({ hours: goodForHours }).round('second');
    c.header('Cache-Control', 'max-age=86400');
    return c.text(
      [
        `Contact: mailto:${encodeURI(address)}`,
        `Expires: ${expires.toString()}`,
        'Preferred-Languages: en',
        `Canonical: ${settings.apiOrigin}${path}`,
        '',
      ].join('\n'),
    );
  });
}
