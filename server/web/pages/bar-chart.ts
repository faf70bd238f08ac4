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
  /** The amounts in words, below the bar: beside the label a narrow screen has no room for them. */
  values: string;
  parts: readonly { part: BarPart; amount: number }[];
}

/** Told apart by pattern as well as by colour. */
export type BarPart = 'plain' | 'striped';

const rowHeight = 68;
const headingHeight = 34;
const lineHeight = 20;

/** As many as the narrowest screen has room for: text in a drawing breaks nowhere by itself. */
const charactersOfALine = 34;
const barTop = 22;
const barHeight = 14;

/** The chart as a figure. Without a viewBox its text keeps the size of the page's at any width. */
export function barChart(chart: BarChart) {
  const { id, title, description, rows, mark, legend = [] } = chart;
  const longest = Math.max(1, mark?.at ?? 0, ...rows.map(lengthOf));
  const tops = topsOf(rows);
  const height = tops.at(-1) ?? 0;
  return html`<figure class="chart">
    <figcaption>${title}</figcaption>
    ${legend.length === 0 ? '' : legendList(id, legend)}
    ${mark === undefined ? '' : html`<p class="small">${markSwatch} ${mark.label}</p>`}
    <svg role="img" aria-labelledby="${id}-title ${id}-description" width="100%" height="${height}">
      <title id="${id}-title">${title}</title>
      <desc id="${id}-description">${description}</desc>
      ${stripes(id)} ${rows.map((row, index) => rowMarkup(chart, row, tops[index] ?? 0, longest))}
      ${mark === undefined ? '' : markLine(chart, mark.at / longest, height)}
    </svg>
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

function stripes(id: string) {
  return html`<defs>
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
  </defs>`;
}

/** Text begins and ends by the page's direction on its own; places of bars are turned here. */
function rowMarkup({ id, direction }: BarChart, row: BarRow, from: number, longest: number) {
  const lines = linesOf(row.label);
  const top = from + spaceAbove(row);
  const firstLine = top + 16 - (lines.length - 1) * lineHeight;
  const start = direction === 'ltr' ? '0' : '100%';
  let done = 0;
  return html`${
    row.heading === undefined
      ? ''
      : html`<text class="heading" x="${start}" y="${firstLine - 24}">${row.heading}</text>`
  }
    ${lines.map(
      (line, index) =>
        html`<text x="${start}" y="${firstLine + index * lineHeight}">${line}</text>`,
    )}
    <text class="values" x="${start}" y="${top + barTop + barHeight + 17}">${row.values}</text>
    <rect class="track" x="0" y="${top + barTop}" width="100%" height="${barHeight}" />
    ${row.parts.map(({ part, amount }) => {
      const place = placed(direction, done / longest, amount / longest);
      done += amount;
      if (amount === 0) return '';
      return html`<rect
        x="${place.x}"
        y="${top + barTop}"
        width="${place.width}"
        height="${barHeight}"
        ${fillOf(id, part)}
      />`;
    })}`;
}

/** Where each row begins, and after them where the last one ends. */
function topsOf(rows: readonly BarRow[]): number[] {
  const tops = [0];
  for (const row of rows) tops.push((tops.at(-1) ?? 0) + spaceAbove(row) + rowHeight);
  return tops;
}

function spaceAbove({ heading, label }: BarRow): number {
  const linesMore = linesOf(label).length - 1;
  return (heading === undefined ? 0 : headingHeight) + linesMore * lineHeight;
}

/** A label in lines, broken between words. */
function linesOf(label: string): string[] {
  const lines = [''];
  for (const word of label.split(' ')) {
    const line = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (line.length > charactersOfALine && lines.at(-1) !== '') lines.push(word);
    else lines[lines.length - 1] = line;
  }
  return lines;
}

function markLine({ direction }: BarChart, at: number, height: number) {
  const { x } = placed(direction, at, 0);
  return html`<line class="mark-line" x1="${x}" x2="${x}" y1="${barTop - 4}" y2="${height}" />`;
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
