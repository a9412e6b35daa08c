import { expect, it } from 'vitest';
import type { Section } from './figure';
import { hasLarge, tablesText } from './tables-text';

const section = (title: string, median: number): Section => ({
  title,
  notes: ['How it was measured.'],
  figures: [
    {
      what: 'One',
      against: 'another',
      ratio: { median, low: 1, high: 9 },
      measured: '2 ms',
      baseline: '1 ms',
      goal: 3,
    },
  ],
});

it('judges each figure by its goal', () => {
  const text = tablesText([section('First', 2), section('Second', 4)]);
  expect(text).toContain('**2.00×** (1.00× to 9.00×) | 2 ms | 1 ms | 3.00× met');
  expect(text).toContain('**4.00×** (1.00× to 9.00×) | 2 ms | 1 ms | 3.00× **missed**');
});

it('measures one section again in its place and leaves the others as they were, however often', () => {
  const before = tablesText([section('First', 2), section('Second', 4)]);
  const after = tablesText([section('First', 5)], before);
  expect(tablesText([section('First', 5)], after)).toBe(after);
  expect(after.match(/^## .*$/gm)).toEqual(['## First', '## Second']);
  expect(after).toContain('**5.00×**');
  expect(after).toContain('**4.00×**');
  expect(after).not.toContain('**2.00×**');
});

it('knows a section that was measured at the larger size, until it is measured at the usual one', () => {
  const before = tablesText([{ ...section('First', 2), isLarge: true }, section('Second', 4)]);
  expect(['First', 'Second', 'Third'].filter((title) => hasLarge(before, title))).toEqual(['First']);
  expect(hasLarge(tablesText([section('First', 5)], before), 'First')).toBe(false);
});
