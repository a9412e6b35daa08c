import { expect, it } from 'vitest';
import { cueHit } from '../lint/cues';
import type { ReadyQuestion, ShownOption } from '../presentation';
import { randomFrom } from '../random';
import { balancedWrong, type Balance } from './balance';
import { readyProgram } from './ready';
import type { ProgramVariant } from './variant';

const output = (text: string): ShownOption => ({ kind: 'output', text });
const numbers = (...values: readonly number[]) => values.map((value) => output(`${value}px`));
const taken = (balance: Balance, key: string, wrong: readonly ShownOption[]) =>
  balancedWrong(balance, output(key), wrong, 4).map((at) => wrong[at] ?? output('none'));

it('takes the wrong numbers among which the key stands where it was drawn to, the first one always', () => {
  const wrong = numbers(60, 10, 20, 30, 40, 70, 80);
  const isSmaller = (option: ShownOption) => option.kind === 'output' && Number.parseInt(option.text, 10) < 50;
  const below = (place: number) => taken({ cue: 'middle', place }, '50px', wrong).filter(isSmaller).length;
  expect(taken({ cue: 'middle', place: 0 }, '50px', wrong)).toEqual(numbers(60, 10, 20, 70));
  for (const place of [0, 1, 2, 3, 4]) {
    const options = taken({ cue: 'middle', place }, '50px', wrong);
    expect(options).toHaveLength(4);
    expect(options).toContainEqual(output('60px'));
    expect(below(place) === 2).toBe(place === 0);
  }
});

it('takes all where there are no more than are shown, and the first ones where the cue says nothing', () => {
  expect(balancedWrong({ cue: 'middle', place: 4 }, output('5px'), numbers(1, 2, 3), 4)).toEqual([0, 1, 2]);
  const words = ['a', 'b', 'c', 'd', 'e', 'f'].map(output);
  expect(balancedWrong({ cue: 'middle', place: 3 }, output('key'), words, 4)).toEqual([0, 1, 2, 3]);
});

it('lets what options share lead to the key about as often as guessing, when places are drawn', () => {
  const key = 'a\nb\nc';
  const wrong = ['x\nb\nc', 'a\ny\nc', 'a\nb\nz', 'x\ny\nc', 'x\nb\nz', 'a\ny\nz', 'x\ny\nz'].map(output);
  const random = randomFrom('0123456789abcdef0123456789abcdef');
  const draws = Array.from({ length: 400 }, () => ({ cue: 'shared', place: random.int(0, 4) }) as const);
  const hits = draws.map((balance) => cueHit('shared', question(key, taken(balance, key, wrong))) ?? 0);
  const share = hits.reduce((sum, hit) => sum + hit, 0) / draws.length;
  expect(cueHit('shared', question(key, wrong.slice(0, 4)))).toBe(1);
  expect(share).toBeGreaterThan(0.1);
  expect(share).toBeLessThan(0.3);
});

it('decides which mutants of an executed variant become options, each with its own misconception', () => {
  const mutant = (name: string) => ({ misconception: name, program: name });
  const variant: ProgramVariant = {
    parameters: { structure: {}, surface: {} },
    stem: 'How wide is the box?',
    listings: [],
    asks: 'output',
    key: 'key',
    mutants: [mutant('central'), mutant('a'), mutant('b'), mutant('c'), mutant('d'), mutant('e')],
  };
  const printed = [50, 60, 10, 20, 30, 70, 80].map((width) => [{ text: `${width}px`, fault: null }]);
  const chosen = (balance?: Balance) => {
    const readiness = readyProgram({ ...variant, balance }, printed);
    return readiness.ok ? readiness.ready.wrong.map(({ misconception }) => misconception) : readiness.reason;
  };
  expect(chosen()).toEqual(['central', 'a', 'b', 'c']);
  expect(chosen({ cue: 'middle', place: 0 })).toEqual(['central', 'a', 'b', 'd']);
  const readiness = readyProgram({ ...variant, balance: { cue: 'middle', place: 0 } }, printed);
  expect(readiness).toMatchObject({ ready: { wrong: [{}, {}, {}, { option: output('70px') }] } });
});

function question(key: string, wrong: readonly ShownOption[]): ReadyQuestion {
  return {
    question: { stem: 'What is printed?', tables: [], listings: [], wanted: null },
    key: output(key),
    wrong: wrong.map((option) => ({ misconception: 'any', option })),
  };
}
