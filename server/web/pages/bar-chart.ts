import { html } from 'hono/html';

/** A drawing of amounts, one bar a row; the same numbers stand in a table on the page. */
export interface BarChart {
  /** Unique on the page. */
  id: string;
  title: string;
  description: string;
  direction: 'ltr' | 'rtl';
  rows: readonly BarRow[];
  /** A line across all bars, such as what was promised. */
  mark?: { at: number; label: string };
  /** What the parts of a bar mean, where it has more than one. */
  legend?: readonly { part: BarPart; label: string }[];
}

export interface BarRow {
  /** What this row and those after it have in common, above it. */
  heading?: string | undefined;
  label: string;
  /** The amounts in words. */
  values: string;
  parts: readonly { part: BarPart; amount: number }[];
}

/** Told apart by pattern as well as by colour. */
export type BarPart = 'plain' | 'striped';

const barHeight = 14;

/**
 * The chart as a figure. Its words stand in the page and not in the drawing, so that they wrap where
 * it is narrow or a reader spaces them; who cannot see it is told what it shows, and reads the table.
 */
export function barChart(chart: BarChart) {
  const { id, title, description, rows, mark, legend = [] } = chart;
  const longest = Math.max(1, mark?.at ?? 0, ...rows.map(lengthOf));
  return html`<figure class="chart">
    <figcaption id="${id}-title">${title}</figcaption>
    ${legend.length === 0 ? '' : legendList(id, legend)}
    ${mark === undefined ? '' : html`<p class="small">${markSwatch} ${mark.label}</p>`}
    <div role="img" aria-labelledby="${id}-title ${id}-description">
      <p class="visually-hidden" id="${id}-description">${description}</p>
      ${stripes(id)} ${rows.map((row) => rowMarkup(chart, row, longest))}
    </div>
  </figure>`;
}

function legendList(id: string, legend: NonNullable<BarChart['legend']>) {
  return html`<ul class="legend plain">
    ${legend.map(
      ({ part, label }) =>
        html`<li>
          <svg aria-hidden="true" width="28" height="14">
            <rect width="28" height="14" ${fillOf(id, part)} />
          </svg>
          ${label}
        </li>`,
    )}
  </ul>`;
}

const markSwatch = html`<svg aria-hidden="true" width="14" height="14">
  <line class="mark-line" x1="7" x2="7" y1="0" y2="14" />
</svg>`;

/** A drawing of no size that holds the pattern which the others are filled with. */
function stripes(id: string) {
  return html`<svg class="patterns" aria-hidden="true" width="0" height="0">
    <pattern
      id="${id}-stripes"
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect class="stripe-ground" width="6" height="6" />
      <rect class="stripe" width="3" height="6" />
    </pattern>
  </svg>`;
}

/** Without a viewBox a bar keeps its height at any width. */
function rowMarkup({ id, direction, mark }: BarChart, row: BarRow, longest: number) {
  let from = 0;
  return html`<div class="bar-row">
    ${row.heading === undefined ? '' : html`<p class="heading">${row.heading}</p>`}
    <p>${row.label}</p>
    <svg aria-hidden="true" width="100%" height="${barHeight}">
      <rect class="track" width="100%" height="${barHeight}" />
      ${row.parts.map(({ part, amount }) => {
        const { x, width } = placed(direction, from / longest, amount / longest);
        from += amount;
        if (amount === 0) return '';
        return html`<rect x="${x}" width="${width}" height="${barHeight}" ${fillOf(id, part)} />`;
      })}
      ${mark === undefined ? '' : markLine(direction, mark.at / longest)}
    </svg>
    <p class="values">${row.values}</p>
  </div>`;
}

function markLine(direction: BarChart['direction'], at: number) {
  const { x } = placed(direction, at, 0);
  return html`<line class="mark-line" x1="${x}" x2="${x}" y1="-4" y2="${barHeight + 4}" />`;
}

function fillOf(id: string, part: BarPart) {
  return part === 'plain' ? html`class="bar"` : html`fill="url(#${id}-stripes)" class="edged"`;
}

function placed(direction: BarChart['direction'], from: number, length: number) {
  const start = direction === 'ltr' ? from : 1 - from - length;
  return { x: percent(start), width: percent(length) };
}

function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

function lengthOf({ parts }: BarRow): number {
  return parts.reduce((sum, { amount }) => sum + amount, 0);
}
