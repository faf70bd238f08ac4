/** Which bytes of a body are kept, and how many are read at all so that our answer arrives. */
export interface BodyLimits {
  keptBytes: number;
  readBytes: number;
}

/** The whole body when it is within the limit; a bigger one is read on for a while. */
export async function readBoundedBody(
  body: ReadableStream<Uint8Array> | null,
  { keptBytes, readBytes }: BodyLimits,
): Promise<Uint8Array | 'size' | 'cut-off'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.byteLength;
      if (size <= keptBytes) chunks.push(chunk);
      if (size > readBytes) break;
    }
  } catch {
    // A body fails to be read only when the other end goes away or is too slow.
    return 'cut-off';
  }
  return size > keptBytes ? 'size' : Buffer.concat(chunks);
}
