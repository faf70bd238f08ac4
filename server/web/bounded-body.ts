/** Which bytes of a body are kept, and how many are read at all so that our answer arrives. */
export interface BodyLimits {
  keptBytes: number;
  readBytes: number;
}

/** The whole body when it is within the limit; a bigger one is read on for a while. */
export async function readBoundedBody(
  request: Request,
  limits: BodyLimits,
): Promise<Uint8Array | 'size' | 'cut-off'> {
  try {
    return saysToFit(request, limits)
      ? new Uint8Array(await request.arrayBuffer())
      : await readInPieces(request.body, limits);
  } catch {
    // A body fails to be read only when the other end goes away or is too slow.
    return 'cut-off';
  }
}

/**
 * Nearly every body says its length, and HTTP ends it there (RFC 9112, 6.2). It can be read at once,
 * which takes a fraction of the work of reading a stream.
 */
function saysToFit({ headers }: Request, { keptBytes }: BodyLimits): boolean {
  const said = headers.get('content-length');
  return said !== null && Number(said) <= keptBytes;
}

async function readInPieces(
  body: Request['body'],
  { keptBytes, readBytes }: BodyLimits,
): Promise<Uint8Array | 'size'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.byteLength;
    if (size <= keptBytes) chunks.push(chunk);
    if (size > readBytes) break;
  }
  return size > keptBytes ? 'size' : Buffer.concat(chunks);
}
