import { expect, test } from 'vitest';
import { finished } from '../../../../src/page/markup.ts';
import { barChart, type BarChart, type BarRow } from '../../../../server/web/pages/bar-chart.ts';
import { attributeOf, inside, tags } from '../../../support/markup.ts';

function drawn(rows: readonly BarRow[], direction: BarChart['direction'] = 'ltr') {
  return finished(barChart({ id: 'c', title: 'Title', description: 'Words', direction, rows }));
}

const row = (label: string, heading?: string): BarRow => ({
  heading,
  label,
  values: `${label}: 3 and 1`,
  parts: [
    { part: 'plain', amount: 3 },
    { part: 'striped', amount: 1 },
  ],
});

test('words stand beside the drawing, where they wrap, each row under its heading', () => {
  const markup = drawn([row('Form', 'May'), row('Email'), row('Form', 'June')]);
  expect(tags(markup, 'text')).toEqual([]);
  const words = tags(markup, 'p').map((tag) => inside(markup, tag));
  expect(words).toEqual([
    ...['Words', 'May', 'Form', 'Form: 3 and 1', 'Email', 'Email: 3 and 1'],
    ...['June', 'Form', 'Form: 3 and 1'],
  ]);
});

test.each([
  ['ltr', ['0%', '75%']],
  ['rtl', ['25%', '0%']],
] as const)('bars go in the direction of reading: %s', (direction, places) => {
  const markup = drawn([row('Form')], direction);
  const bars = tags(markup, 'rect').filter((tag) =>
    ['bar', 'edged'].includes(attributeOf(tag, 'class') ?? ''),
  );
  expect(bars.map((tag) => attributeOf(tag, 'x'))).toEqual(places);
  expect(bars.map((tag) => attributeOf(tag, 'width'))).toEqual(['75%', '25%']);
});

test('who cannot see it is told what it shows', () => {
  const [chart] = tags(drawn([row('Form')])).filter((tag) => attributeOf(tag, 'role') === 'img');
  expect(attributeOf(chart, 'aria-labelledby')).toBe('c-title c-description');
});
