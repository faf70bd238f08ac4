/** The most bytes that a form may have; 5,000 characters of any script fit in it. */
export const formLimitBytes = 64 * 1024;

/** What we still read and throw away of a body that is too big, so that our answer arrives. */
const discardLimitBytes = 2 * 1024 * 1024;

export type FormBody =
  { ok: true; fields: URLSearchParams } | { ok: false; refused: 'type' | 'size' };

/** Reads a posted form (`application/x-www-form-urlencoded`, UTF-8), or says why it cannot. */
export async function readFormBody(request: Request): Promise<FormBody> {
  const bytes = await readBounded(request.body);
  if (!isFormType(request.headers.get('content-type'))) return { ok: false, refused: 'type' };
  if (bytes === undefined) return { ok: false, refused: 'size' };
  return { ok: true, fields: new URLSearchParams(new TextDecoder().decode(bytes)) };
}

function isFormType(contentType: string | null): boolean {
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(contentType ?? '');
}

/** The whole body when it is within the limit, else nothing, after reading on for a while. */
async function readBounded(
  body: ReadableStream<Uint8Array> | null,
): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size <= formLimitBytes) chunks.push(chunk);
    if (size > discardLimitBytes) break;
  }
  return size > formLimitBytes ? undefined : Buffer.concat(chunks);
}
