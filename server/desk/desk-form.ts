import type { Context } from 'hono';
import { readFormBody, unreadStatus } from '../web/form-body.ts';
import type { DeskParts } from './desk-parts.ts';
import { answerInDeskWords } from './frame.ts';
import { say } from './words.ts';

/** The fields of a posted form, or the answer to one that cannot be read. */
export async function readDeskForm(
  parts: DeskParts,
  c: Context,
): Promise<{ ok: true; fields: URLSearchParams } | { ok: false; answer: Response }> {
  const body = await readFormBody(c.req.raw);
  if (body.ok) return body;
  const words = { title: say('guard.unread.title'), text: say('guard.unread') };
  const status = unreadStatus[body.refused];
  return { ok: false, answer: await answerInDeskWords(parts, c, { status, ...words }) };
}
