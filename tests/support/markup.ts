export interface Tag {
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** Where the opening tag ends in the markup. */
  end: number;
}

const opening =
  /<([a-z][a-z0-9-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g;

/** The opening tags of a page, in order; of one element when it is named. */
export function tags(html: string, element?: string): Tag[] {
  const found = [...html.replace(/<!--[\s\S]*?-->/g, blank).matchAll(opening)];
  return found
    .map((match) => ({
      name: (match[1] ?? '').toLowerCase(),
      attributes: attributesIn(match[2] ?? ''),
      end: match.index + match[0].length,
    }))
    .filter(({ name }) => element === undefined || name === element);
}

/** What stands between a tag and the next closing tag of its name. */
export function inside(html: string, { name, end }: Tag): string {
  return html.slice(end, html.indexOf(`</${name}`, end));
}

/** The words of markup, without its tags, as a reader gets them. */
export function textOf(html: string): string {
  const text = html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return text.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
}

/** The value of an attribute on the first tag that has it. */
export function attributeOf(tag: Tag | undefined, name: string): string | undefined {
  return tag?.attributes.get(name);
}

function attributesIn(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(attribute)].map(([, name = '', ...values]) => [
      name.toLowerCase(),
      values.find(Boolean) ?? '',
    ]),
  );
}

function blank(comment: string): string {
  return ' '.repeat(comment.length);
}
