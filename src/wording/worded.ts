/** Wording in both forms it is printed in: plain text, and HTML that is safe to print as it is. */
export interface Worded {
  text: string;
  html: string;
}

/** Plain text made safe inside HTML elements and quoted attributes. */
export function escapeHtml(text: string): string {
  // Hardly any text has one of them.
  if (!/[&<>"']/.test(text)) return text;
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** Plain text in both forms. */
export function plain(text: string): Worded {
  return { text, html: escapeHtml(text) };
}

/** Pieces of one sentence put together, with nothing between them unless said. */
export function joined(pieces: readonly Worded[], between = ''): Worded {
  return {
    text: pieces.map((piece) => piece.text).join(between),
    html: pieces.map((piece) => piece.html).join(escapeHtml(between)),
  };
}
