import { expect, test } from 'vitest';
import { formLimitBytes, readFormBody } from '../../../server/web/form-body.ts';

const form = 'application/x-www-form-urlencoded';

/** A post whose body arrives in pieces, and may break off. */
function postOf(pieces: string[], type: string | null = form, breaksOff = false): Request {
  const bytes = pieces.map((piece) => new TextEncoder().encode(piece));
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      const next = bytes.shift();
      if (next !== undefined) controller.enqueue(next);
      else if (breaksOff) controller.error(new Error('the other end went away'));
      else controller.close();
    },
  });
  return new Request('http://localhost/', {
    method: 'POST',
    body,
    duplex: 'half',
    headers: type === null ? {} : { 'content-type': type },
  } as RequestInit);
}

async function fieldsOf(request: Request): Promise<[string, string][]> {
  const body = await readFormBody(request);
  if (!body.ok) throw new Error(body.refused);
  return [...body.fields];
}

test('a form is read in the order and with the repetitions in which it was sent', async () => {
  expect(await fieldsOf(postOf(['a=1&b=', '2+%C5', '%BE&a=3']))).toEqual([
    ['a', '1'],
    ['b', '2 ž'],
    ['a', '3'],
  ]);
});

test('a character may be cut in two by the way it travels', async () => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    body: new Uint8Array([0x61, 0x3d, 0xc5, 0xbe]),
    headers: { 'content-type': form },
  });
  expect(await fieldsOf(request)).toEqual([['a', 'ž']]);
});

test('a form without a body is an empty form', async () => {
  const request = new Request('http://localhost/', {
    method: 'POST',
    headers: { 'content-type': form },
  });
  expect(await fieldsOf(request)).toEqual([]);
});

test.each([form.toUpperCase(), `${form};charset=utf-8`, `${form} ; x`])(
  '%s is a form',
  async (type) => {
    expect(await fieldsOf(postOf(['a=1'], type))).toEqual([['a', '1']]);
  },
);

test.each(['text/plain', `${form}-not`, `x${form}`, 'multipart/form-data', null])(
  '%s is not',
  async (type) => {
    expect(await readFormBody(postOf(['a=1'], type))).toEqual({ ok: false, refused: 'type' });
  },
);

test('a body in many pieces is measured as a whole', async () => {
  const piece = 'a'.repeat(1024);
  const pieces = Array.from({ length: formLimitBytes / 1024 }, () => piece);
  expect(await readFormBody(postOf(pieces))).toMatchObject({ ok: true });
  expect(await readFormBody(postOf([...pieces, 'a']))).toEqual({ ok: false, refused: 'size' });
});

test('of a body without end a little over two mebibytes are read', async () => {
  let read = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      read += 65_536;
      controller.enqueue(new Uint8Array(65_536));
    },
  });
  const headers = { 'content-type': form };
  const request = new Request('http://localhost/', {
    method: 'POST',
    body,
    duplex: 'half',
    headers,
  } as RequestInit);
  expect(await readFormBody(request)).toEqual({ ok: false, refused: 'size' });
  expect(read).toBeGreaterThan(2 * 1024 * 1024);
  expect(read).toBeLessThan(2.5 * 1024 * 1024);
});

test.each([
  ['no length', {}],
  ['its length', { 'content-length': '7' }],
  ['a length that is none', { 'content-length': 'seven' }],
])('a form that says %s is read whole', async (_, length: Record<string, string>) => {
  const headers = { 'content-type': form, ...length };
  const request = new Request('http://localhost/', { method: 'POST', body: 'a=1&b=2', headers });
  expect(await fieldsOf(request)).toEqual([
    ['a', '1'],
    ['b', '2'],
  ]);
});

test('a form that says its length is cut off all the same', async () => {
  const request = postOf(['name=A'], form, true);
  request.headers.set('content-length', '100');
  expect(await readFormBody(request)).toEqual({ ok: false, refused: 'cut-off' });
});

test('a body that breaks off is no form', async () => {
  expect(await readFormBody(postOf(['name=A'], form, true))).toEqual({
    ok: false,
    refused: 'cut-off',
  });
});
