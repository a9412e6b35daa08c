import { expect, it } from 'vitest';
import type { ReadyQuestion, ShownOption } from '../presentation';
import { addToTally, cueHit, isGivenAway, noTally } from './cues';

const output = (text: string): ShownOption => ({ kind: 'output', text });
const table = (...cells: string[]): ShownOption => ({
  kind: 'table',
  table: { name: null, columns: [{ name: 'n', type: null }], rows: cells.map((cell) => [cell]), notes: [] },
});

function question(key: ShownOption, ...wrong: readonly ShownOption[]): ReadyQuestion {
  const shown = { stem: 'What is printed?', tables: [], listings: [], wanted: null };
  return { question: shown, key, wrong: wrong.map((option, at) => ({ misconception: `wrong-${at}`, option })) };
}

const hits = (cue: Parameters<typeof cueHit>[0], key: string, ...wrong: readonly string[]) =>
  cueHit(cue, question(output(key), ...wrong.map(output)));

it('finds the key of which each wrong option changes one line, and not one among options that change two', () => {
  expect(hits('shared', 'a\nb\nc', 'x\nb\nc', 'a\nx\nc', 'a\nb\nx')).toBe(1);
  expect(hits('shared', 'a\nb\nc', 'x\ny\nc', 'x\nb\nz', 'x\ny\nz')).toBe(0);
});

it('compares lines at their places, cells of tables as lines, and words of options of one line', () => {
  expect(hits('shared', 'a\nb', 'b\na', 'b\nc', 'c\na')).toBe(0);
  expect(cueHit('shared', question(table('1', '2'), table('1', '3'), table('4', '2'), table('5', '6')))).toBe(1);
  expect(hits('shared', 'sum(a) + b', 'sum(a) + c', 'sum(d) + b', 'max(a) + b')).toBe(1);
});

it('draws blindly from several best options', () => {
  expect(hits('shared', '1', '2', '3', '4')).toBe(1 / 4);
  expect(hits('longest', 'long', 'also', 'no', 'or')).toBe(1 / 2);
  expect(hits('shortest', 'no', 'also', 'or', 'ox')).toBe(1 / 3);
});

it('takes the number in the middle, of an even count the two in the middle, and says nothing of other options', () => {
  expect(hits('middle', '7.50', '1', '1,200', '30', '2')).toBe(1);
  expect(hits('middle', '7 EUR', '1 EUR', '30 EUR', '9 EUR')).toBe(1 / 2);
  expect(hits('middle', '1', '2', '3', '4', '5')).toBe(0);
  expect(hits('middle', '1 of 2', '2', '3', '4')).toBeNull();
});

it('blames a cue that beats guessing by more than luck', () => {
  const given = question(output('a\nb\nc'), output('x\nb\nc'), output('a\nx\nc'), output('a\nb\nx'));
  const tallyOf = (count: number) =>
    Array.from({ length: count }).reduce<typeof noTally>((tally) => addToTally(tally, 'shared', given), noTally);
  expect(tallyOf(12)).toEqual({ questions: 12, hits: 12, chance: 3 });
  expect([2, 12].map((count) => isGivenAway(tallyOf(count)))).toEqual([false, true]);
  expect(isGivenAway({ questions: 24, hits: 9, chance: 6 })).toBe(false);
  expect(addToTally(noTally, 'middle', given)).toEqual(noTally);
});
