/** Just enough reading of our own HTML for tests; the browser tests read it as browsers do. */

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

/** Text as our templates print it, in an element as well as in an attribute. */
export function escaped(text: string): string {
  return text.replace(
    /[&<>"']/g,
    (character) => Object.entries(entities).find(([, plain]) => plain === character)?.[0] ?? '',
  );
}

/** What the escaped text was. */
export function unescaped(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? '');
}

/** The title of a page. */
export function titleOf(page: string): string {
  return unescaped(/<title>(.*?)<\/title>/s.exec(page)?.[1] ?? '');
}

/** What stands inside `<main>`. */
export function mainOf(page: string): string {
  return /<main[^>]*>(.*)<\/main>/s.exec(page)?.[1] ?? '';
}

/** The words of some HTML, as they would be read. */
export function textOf(html: string): string {
  const words = html.replace(/<!--.*?-->/gs, '').replace(/<[^>]*>/g, ' ');
  return unescaped(words).replace(/\s+/g, ' ').trim();
}

/** The value that a form field holds when the page is shown; undefined when it has no such field. */
export function fieldValue(page: string, name: string): string | undefined {
  const area = new RegExp(`<textarea[^>]* name="${name}"[^>]*>\\n?(.*?)</textarea`, 's').exec(page);
  if (area?.[1] !== undefined) return unescaped(area[1]);
  const named = new RegExp(`\\sname="${name}"`);
  const fields = (page.match(/<input[^>]*>/g) ?? []).filter((field) => named.test(field));
  if (fields.length === 0) return undefined;
  // A radio button counts only when it is the chosen one.
  const shown = fields.find((field) => !field.includes('"radio"') || /\schecked\b/.test(field));
  return unescaped(/\svalue="([^"]*)"/.exec(shown ?? '')?.[1] ?? '');
}

/** The references in some text, in the shape that members read out. */
export function referencesIn(text: string): string[] {
  return text.match(/(?<![A-Z0-9-])[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}(?![A-Z0-9-])/g) ?? [];
}
