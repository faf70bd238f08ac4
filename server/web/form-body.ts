import { readBoundedBody } from './bounded-body.ts';

/** The most bytes that a form may have; 5,000 characters of any script fit in it. */
export const formLimitBytes = 64 * 1024;

/** What we still read and throw away of a body that is too big, so that our answer arrives. */
const discardLimitBytes = 2 * 1024 * 1024;

export type FormBody =
  { ok: true; fields: URLSearchParams } | { ok: false; refused: 'type' | 'size' | 'cut-off' };

/** What a form that was not read is answered with. */
export const unreadStatus = { type: 415, size: 413, 'cut-off': 400 } as const;

/** Reads a posted form (`application/x-www-form-urlencoded`, UTF-8), or says why it cannot. */
export async function readFormBody(request: Request): Promise<FormBody> {
  const limits = { keptBytes: formLimitBytes, readBytes: discardLimitBytes };
  const body = await readBoundedBody(request, limits);
  if (body === 'cut-off') return { ok: false, refused: body };
  if (!isFormType(request.headers.get('content-type'))) return { ok: false, refused: 'type' };
  if (body === 'size') return { ok: false, refused: body };
  return { ok: true, fields: new URLSearchParams(new TextDecoder().decode(body)) };
}

function isFormType(contentType: string | null): boolean {
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType ?? '');
}
