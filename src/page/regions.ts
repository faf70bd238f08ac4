/**
 * Regions are the parts of a built page that the handler may fill when it serves the page: each
 * stands between two comments, `<!--name-->…<!--/name-->`. On a plain static host the comments
 * stay and the page is whole without them.
 */
export type RegionName =
  /** Title, description, canonical and language links of `<head>`. */
  | 'head'
  /** The service-wide banner. */
  | 'banner'
  /** The chooser's links to the same page in each language. */
  | 'languages'
  /** Open now, or closed until. */
  | 'opening'
  /** Everything inside `<main>`. */
  | 'main'
  /** When a reply is due if the form is sent now. */
  | 'reply-if-sent-now'
  /** On an article: "This answered my question", for whoever came from an enquiry. */
  | 'answered'
  /** On an article: "Was this helpful?", and the thanks for an answer. */
  | 'helpful'
  /** The hidden fields of a form made for this visit. */
  | 'form-token'
  /** The results of a search that the server answered. */
  | 'results';

/** A region's markers around what it holds at build. */
export function region(name: RegionName, html = ''): string {
  return `<!--${name}-->${html}<!--/${name}-->`;
}

/**
 * The page with each named region's content replaced; a region that the page does not have is
 * left out, since not every page has every region.
 */
export function fillRegions(page: string, fills: Partial<Record<RegionName, string>>): string {
  return Object.entries(fills).reduce(
    (html, [name, fill]) => replaceRegion(html, name, fill),
    page,
  );
}

function replaceRegion(page: string, name: string, fill: string): string {
  const open = `<!--${name}-->`;
  const start = page.indexOf(open);
  if (start < 0) return page;
  const end = page.indexOf(`<!--/${name}-->`, start);
  if (end < 0) throw new Error(`The built page opens the region "${name}" and never closes it`);
  return page.slice(0, start + open.length) + fill + page.slice(end);
}
