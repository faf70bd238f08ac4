import { allLocales } from '../../content/locales.ts';

type Random = () => number;

const methods = ['GET', 'GET', 'HEAD', 'POST', 'POST', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'PURGE'];

const routes = [
  ...['/', '/healthz', '/readyz', '/api/reply-date', '/api/suggestions', '/api/performance.json'],
  ...['/webhooks/resend', '/desk/', '/desk/sign-in', '/favicon.svg', '/pagefind/pagefind.js'],
  ...[
    '',
    'contact/',
    'search/',
    'performance/',
    'statement/',
    'help/',
    'privacy/',
    'nowhere/',
  ].flatMap((page) => allLocales.map((locale) => `/${locale}/${page}`)),
  ...['contact/received/', 'enquiry/', 'not-you/'].flatMap((page) => [
    `/en/${page}`,
    `/ar/${page}`,
  ]),
];

const postedRoutes = [
  ...allLocales.map((locale) => `/${locale}/contact/`),
  ...['/api/suggestions', '/webhooks/resend'],
];

/** What has broken web servers before: in a path, in a query, in a header or in a body. */
const odd = [
  ...['%', '%0', '%00', '%2e%2e%2f', '%c0%af', '%ED%A0%80', '%ff%fe', '%F0%9F', '..;/', '//', '\\'],
  ...['%0d%0aSet-Cookie:%20a=b', '%252e', '__proto__', 'constructor', '[]', '?', '&&&===', ';'],
  ...['%E2%80%AE', '%u0041', '+%2B+', "'; drop table enquiry; --", '<script>', '${x}', '{{x}}'],
  ...['0', '-1', '1e999', 'NaN', '9'.repeat(400), '2026-11-26T25:61:61Z', '+275760-09-13', 'null'],
  ...['a'.repeat(3_000), '%41'.repeat(1_000), 'en', 'EN', 'zz-ZZ', 'AAAA-2345', 'eyJhIjoxfQ.e30.'],
];

const contentTypes = [
  ...['application/x-www-form-urlencoded', 'application/x-www-form-urlencoded; charset=utf-16'],
  ...[
    'application/x-www-form-urlencoded;charset="',
    'multipart/form-data',
    'multipart/form-data; boundary=',
  ],
  ...[
    'multipart/form-data; boundary=x',
    'application/json',
    'text/plain',
    'text/xml',
    '',
    ',',
    ';;;',
  ],
];

const headerNames = [
  ...['accept', 'accept-language', 'accept-encoding', 'cookie', 'origin', 'referer', 'range'],
  ...[
    'x-forwarded-for',
    'sec-fetch-site',
    'if-none-match',
    'if-modified-since',
    'content-encoding',
  ],
  ...[
    'content-length',
    'transfer-encoding',
    'expect',
    'svix-id',
    'svix-timestamp',
    'svix-signature',
  ],
];

const headerValues = [
  ...['', '*', '*/*;q=2', 'en;q=x,,;', 'locale=en; locale=%zz; =', 'null', 'https://evil.example'],
  ...[
    'https://help.anlp.example',
    'same-origin',
    'bytes=-1,0-,9-1',
    'W/"',
    'gzip, br;q=0',
    '1, ::1',
  ],
  ...[
    '999.999.999.999',
    'v1,',
    'v1,AAAA v1,====',
    '0',
    '99999999999999',
    'chunked',
    'x'.repeat(4_000),
  ],
];

const fieldNames = [
  ...['name', 'email', 'relationship', 'topic', 'message', 'form_token', 'website', 'intent'],
  ...['__proto__', 'constructor', 'name[]', '', 'q', 'locale', 'toString'],
];

const fieldValues = [
  ...['Ana', 'ana@member.example', 'member', 'other', 'membership', 'Hello', 'look-first', 'en'],
  ...[
    '',
    ' ',
    '\0',
    '\r\nBcc: x@y.example',
    '\u202e\u2066',
    '\ud800',
    '\udfff\ud800',
    'e\u0301'.repeat(90),
  ],
  ...[
    'a@b',
    '@',
    'a@@b',
    '"a b"@c.example',
    'a@xn--.example',
    'a@münchen.example',
    'x'.repeat(6_000),
  ],
  ...['a.b.c', '<b>', '{count, plural, other {#}}', '\u0000'.repeat(50), '🏳️‍🌈', '\uffff', '\u2028'],
];

/** A request as no browser would send it; the same for the same random numbers. */
export function malformedRequest(random: Random): { path: string; init: RequestInit } {
  const method = pick(random, methods);
  const isPosted = method === 'POST' && random() < 0.8;
  const path = oddPath(random, isPosted ? postedRoutes : routes);
  const headers = oddHeaders(random);
  if (method === 'GET' || method === 'HEAD') return { path, init: { method, headers } };
  const isForm = random() < 0.6;
  const type = isForm ? contentTypes[0]! : pick(random, contentTypes);
  if (type !== '') headers['content-type'] = type;
  if (random() < 0.7) headers.origin = 'https://help.anlp.example';
  return { path, init: { method, headers, body: oddBody(random) } };
}

function oddPath(random: Random, from: readonly string[]): string {
  let path = pick(random, from);
  if (random() < 0.2) path += pick(random, odd);
  if (random() < 0.1) path = path.replace(/(?<=.)\//, `/${pick(random, odd)}/`);
  if (random() < 0.4) path += `?${oddQuery(random)}`;
  // Only what a URL can hold arrives at a server at all.
  return URL.canParse(path, 'http://localhost') ? path : '/%';
}

function oddQuery(random: Random): string {
  const names = ['q', 'locale', 'received', 'topic', 'message', 'remember', '__proto__', ''];
  const pairs = Array.from({ length: 1 + random() * 3 }, () =>
    [pick(random, names), pick(random, [...odd, ...allLocales])].join('='),
  );
  return pairs.join('&');
}

function oddHeaders(random: Random): Record<string, string> {
  const count = Math.floor(random() * 4);
  const pairs = Array.from({ length: count }, () => [
    pick(random, headerNames),
    pick(random, headerValues),
  ]);
  return Object.fromEntries(pairs) as Record<string, string>;
}

function oddBody(random: Random): string | Uint8Array<ArrayBuffer> {
  const kind = random();
  if (kind < 0.6) return oddForm(random);
  if (kind < 0.7) return Array.from({ length: 5 }, () => pick(random, odd)).join('&');
  if (kind < 0.8) return '{"locale":["en"],"q":{"__proto__":[1]},"type":"email.bounced"';
  if (kind < 0.85) return 'a=b&'.repeat(10_000);
  if (kind < 0.9) return '--x\r\nContent-Disposition: form-data; name="message"\r\n\r\nHello\r\n';
  if (kind < 0.91) return 'x'.repeat(70_000);
  return Uint8Array.from({ length: Math.floor(random() * 400) }, () => random() * 256);
}

/** A form, most of it right, so that what is wrong with the rest comes far. */
function oddForm(random: Random): string {
  const right = { name: 'Ana', email: 'a@b.example', relationship: 'member', topic: 'other' };
  const pairs: string[][] = Object.entries({ ...right, message: 'Hello' });
  const changes = 1 + Math.floor(random() * 3);
  for (let change = 0; change < changes; change += 1) {
    const at = Math.floor(random() * (pairs.length + 2));
    pairs[at] = [pick(random, fieldNames), pick(random, fieldValues)];
  }
  const form = new URLSearchParams(pairs.filter(Boolean)).toString();
  return random() < 0.3 ? form + pick(random, odd) : form;
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}
