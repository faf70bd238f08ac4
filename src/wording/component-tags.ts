/** A component as a text names it, attributes in one order, such as `ReplyTime channel="phone"`. */
export type ComponentTag = string;

const openingTag = /<([A-Z]\w*)((?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}))?)*)\s*\/?>/g;
const attribute = /([\w-]+)(?:\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\}))?/g;

/** The components that an MDX text uses, in the order of the text. */
export function componentTags(mdx: string): { name: string; tag: ComponentTag }[] {
  return [...mdx.matchAll(openingTag)].map(([, name = '', attributes = '']) => ({
    name,
    tag: [name, ...sortedAttributes(attributes)].join(' '),
  }));
}

function sortedAttributes(attributes: string): string[] {
  return [...attributes.matchAll(attribute)]
    .map(([, key = '', value]) => (value === undefined ? key : `${key}="${value.slice(1, -1)}"`))
    .sort();
}
