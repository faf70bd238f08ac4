import { inside, tags } from './markup.ts';

const entities: Record<string, string> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};

const entityOf = new Map(
  Object.entries(entities).map(([entity, character]) => [character, entity]),
);

/** Text as our templates print it, in an element as well as in an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entityOf.get(character) ?? character);
}

/** What the escaped text was. */
export function unescaped(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (entity) => entities[entity] ?? entity);
}

/** The title of a page. */
export function titleOf(page: string): string {
  const [title] = tags(page, 'title');
  return title === undefined ? '' : unescaped(inside(page, title));
}

/** What stands inside `<main>`. */
export function mainOf(page: string): string {
  return /<main[^>]*>(.*)<\/main>/s.exec(page)?.[1] ?? '';
}

/** The value that a form field holds when the page is shown; undefined when it has no such field. */
export function fieldValue(page: string, name: string): string | undefined {
  const named = tags(page).filter(({ attributes }) => attributes.get('name') === name);
  const [area] = named.filter((tag) => tag.name === 'textarea');
  // A browser leaves out the line break that follows the tag.
  if (area !== undefined) return unescaped(inside(page, area).replace(/^\n/, ''));
  if (named.length === 0) return undefined;
  const isShown = (attributes: ReadonlyMap<string, string>) =>
    attributes.get('type') !== 'radio' || attributes.has('checked');
  const shown = named.find(({ attributes }) => isShown(attributes));
  return unescaped(shown?.attributes.get('value') ?? '');
}

/** The references in some text, in the shape that members read out. */
export function referencesIn(text: string): string[] {
  return text.match(/(?<![A-Z0-9-])[A-HJKMNP-Z2-9]{4}-[A-HJKMNP-Z2-9]{4}(?![A-Z0-9-])/g) ?? [];
}
