import { describe, expect, it } from 'vitest';
import type { Output } from './output';
import { sqlPractice } from './practice';
import { readyQuestion, type Executed } from './ready';
import type { SqlVariant } from './variant';

const variant: SqlVariant = {
  parameters: { structure: {}, surface: {} },
  tables: [],
  stem: 'What does this query return?',
  code: 'select 1',
  asks: 'output',
  ordered: false,
  key: ['select 1'],
  mutants: [
    { misconception: 'a', program: ['select 2'] },
    { misconception: 'b', program: ['select 3'] },
    { misconception: 'c', program: ['select 4'] },
  ],
};
const value = (...cells: string[]): Output => ({ kind: 'rows', columns: ['n'], rows: cells.map((cell) => [cell]) });
const ran = (output: Output, again = output): Executed => ({ outputs: [output, again] });

describe('readyQuestion', () => {
  it('accepts a key with three different wrong answers', () => {
    const readiness = readyQuestion(variant, ran(value('1')), [ran(value('2')), ran(value('3')), ran(value('4'))]);
    expect(readiness).toMatchObject({
      ok: true,
      ready: { wrong: [{ misconception: 'a' }, { misconception: 'b' }, { misconception: 'c' }] },
    });
  });

  it('refuses when the two databases disagree about the key', () => {
    const readiness = readyQuestion(variant, ran(value('1'), value('9')), [
      ran(value('2')),
      ran(value('3')),
      ran(value('4')),
    ]);
    expect(readiness).toEqual({ ok: false, reason: 'unstable_key' });
  });

  it('refuses when the central misconception leads to the right answer, rows in another order included', () => {
    const readiness = readyQuestion(variant, ran(value('1', '2')), [
      ran(value('2', '1')),
      ran(value('3')),
      ran(value('4')),
    ]);
    expect(readiness).toEqual({ ok: false, reason: 'central_misconception_right' });
  });

  it('refuses when fewer than three wrong answers differ after normalisation', () => {
    const readiness = readyQuestion(variant, ran(value('1')), [ran(value('2')), ran(value('2')), ran(value('4'))]);
    expect(readiness).toEqual({ ok: false, reason: 'too_few_wrong_answers' });
  });

  it('shows rows sorted, so that their order tells nothing', () => {
    const readiness = readyQuestion(variant, ran(value('10', '9')), [
      ran(value('2')),
      ran(value('3')),
      ran(value('4')),
    ]);
    expect(readiness).toMatchObject({ ok: true, ready: { key: { table: { rows: [['9'], ['10']] } } } });
  });
});

it('every practice question explains its key and each of its wrong options', () => {
  const practice = sqlPractice();
  expect(practice.length).toBe(5);
  for (const { ready, rationale, reasons } of practice) {
    expect(rationale).not.toBe('');
    expect(Object.keys(reasons).toSorted()).toEqual(ready.wrong.map(({ misconception }) => misconception).toSorted());
  }
});
