import fc from 'fast-check';

/** What has broken forms before: markup, our own markers, templates, headers, odd characters. */
const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</textarea><h1>Fallen out</h1>',
  '<!--/main--><!--form-token-->',
  '-->',
  '&lt;already escaped&gt; &amp;amp; &#39;',
  '{count, plural, other {#}} {name} ${name} $& $1 %s',
  'javascript:alert(1)',
  'a@example.org\r\nBcc: everybody@example.org',
  '\r\n\r\nHTTP/1.1 200 OK',
  '__proto__',
  'constructor',
  "'; drop table enquiry; --",
  '\u0000',
  '\u202Eesrever\u202C \u2066isolated\u2069',
  '\u200B\uFEFF\u00AD',
  'e\u0301 \u1E9B\u0323 \uFB01',
  'Ђорђе Ћирић Љиљана',
  'السلام عليكم',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  ' \t\n ',
  '\r',
];

/** Any text that can arrive in a field, often one that was made to do harm. */
export const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.constantFrom(...hostile), fc.string(), fc.constantFrom(...hostile))
      .map((parts) => parts.join('')),
  },
);
