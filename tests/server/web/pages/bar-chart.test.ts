import { expect, test } from 'vitest';
import { finished } from '../../../../src/page/markup.ts';
import { barChart, type BarRow } from '../../../../server/web/pages/bar-chart.ts';
import { attributeOf, inside, tags } from '../../../support/markup.ts';

function drawn(rows: readonly BarRow[]) {
  const markup = finished(
    barChart({ id: 'c', title: 'Title', description: 'Words', direction: 'ltr', rows }),
  );
  const texts = tags(markup, 'text').map((tag) => ({
    text: inside(markup, tag),
    y: Number(attributeOf(tag, 'y')),
  }));
  const [chart] = tags(markup, 'svg');
  return { texts, height: Number(attributeOf(chart, 'height')) };
}

const row = (label: string, heading?: string): BarRow => ({
  heading,
  label,
  values: 'on time: 1',
  parts: [{ part: 'plain', amount: 1 }],
});

test('a label too long for a phone is broken between words, and makes room for its lines', () => {
  const label = 'Événements, magazine Rapport et lettre d’information';
  const { texts, height } = drawn([row(label), row('Form')]);
  const lines = texts.map(({ text }) => text);
  expect(lines).toEqual([
    'Événements, magazine Rapport et',
    'lettre d’information',
    'on time: 1',
    'Form',
    'on time: 1',
  ]);
  expect(height).toBeGreaterThan(drawn([row('Short'), row('Form')]).height);
});

test('every line stands below the one before it, headings above their rows', () => {
  const { texts, height } = drawn([row('Form', 'May'), row('Email'), row('Form', 'June')]);
  expect(texts.map(({ text }) => text).slice(0, 2)).toEqual(['May', 'Form']);
  const places = texts.map(({ y }) => y);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(new Set(places).size).toBe(places.length);
  expect(Math.max(...places)).toBeLessThanOrEqual(height);
});
