import { describe, expect, it } from 'vitest';
import type { ReadyQuestion, ShownOption } from '../presentation';
import { lintQuestion } from './lint-question';
import { questionRules } from './question-rules';

const text = (words: string): ShownOption => ({ kind: 'text', text: words });
const output = (printed: string): ShownOption => ({ kind: 'output', text: printed });
const code = (source: string): ShownOption => ({ kind: 'code', language: 'sql', text: source });
const table = (...cells: string[]): ShownOption => ({
  kind: 'table',
  table: { name: null, columns: [{ name: 'n', type: null }], rows: cells.map((cell) => [cell]), notes: [] },
});

function question(stem: string, key: ShownOption, wrong: readonly ShownOption[], shown: string | null = null) {
  const ready: ReadyQuestion = {
    question: {
      stem,
      tables: [],
      listings: shown === null ? [] : [{ title: null, language: 'sql', text: shown }],
      wanted: null,
    },
    key,
    wrong: wrong.map((option, at) => ({ misconception: `wrong-${at}`, option })),
  };
  return ready;
}

const days = [text('5 days'), text('10 days'), text('14 days')];
const good = question(
  'A client does not answer. After how many days does the work count as approved?',
  text('7 days'),
  days,
);

it('finds nothing in a good question, a statement beside tables included', () => {
  expect(lintQuestion(good)).toEqual([]);
  expect(
    lintQuestion(question('What does this query return?', table('1'), [table('2'), table('3'), text('No rows.')])),
  ).toEqual([]);
});

const long = 'The work counts as approved fourteen days after it was handed in, unless changes were asked for';
const broken: Readonly<Record<string, ReadyQuestion>> = {
  'stem-asks': question('The work counts as approved after so many days:', text('7 days'), days),
  'stem-short': question(`${'The work was handed in. '.repeat(13)}When is it due?`, text('7 days'), days),
  'stem-readable': question(
    'Notwithstanding contractual considerations regarding remuneration, which intermediary administratively ' +
      'authenticates disproportionately complicated documentation?',
    text('7 days'),
    days,
  ),
  'stem-positive': question('After how many days is the work not approved?', text('7 days'), days),
  'options-parallel': question('What is printed?', text('7 days'), [code('select 1'), text('5 days'), text('9 days')]),
  'options-differ': question('When is the work approved?', text('On Monday.'), [text('on  monday'), ...days]),
  'key-not-longest': question('When does work count as approved?', text(long), days),
  'no-all-or-none': question('When is it due?', text('7 days'), [text('None of the above'), ...days]),
  'no-absolutes': question('When is it due?', text('7 days'), [text('It is never due'), ...days]),
  'no-echo': question('Where is the money of a milestone?', text('Held for the milestone'), [
    text('With the bank'),
    ...days,
  ]),
  'no-odd-values': question('What is printed?', text('7 days'), [output('undefined days'), ...days]),
  'one-is-singular': question('When is it due?', text('7 days'), [text('1 days'), ...days]),
  'code-fits': question('What is printed?', text('7'), days, `select ${'n, '.repeat(40)} from t`),
};

describe.each(questionRules.map((rule) => [rule.id] as const))('%s', (id) => {
  it('finds a question that breaks it', () => {
    const example = broken[id];
    expect(example).toBeDefined();
    if (example) expect(lintQuestion(example).map(({ rule }) => rule)).toContain(id);
  });
});

it('lets odd values stand that the family asks about, and code name them', () => {
  const printed = question('What is printed?', output('NaN'), [output('0'), output('1'), output('2')]);
  expect(lintQuestion(printed, ['NaN'])).toEqual([]);
  expect(lintQuestion(printed, ['undefined'])).toHaveLength(1);
  expect(lintQuestion(question('Which line is right?', code('undefined'), [code('0'), code('1'), code('2')]))).toEqual(
    [],
  );
});

it('takes a singular, a decimal and a part of a whole for no plural of one', () => {
  for (const said of ['1 day', '0.1 points', '21 days', '1 class', '1 of 5', 'Step 1 is done'])
    expect([said, lintQuestion(question('When is it due?', text('7 days'), [text(said), ...days]))]).toEqual([
      said,
      [],
    ]);
});

it('takes a date that the key shares with the stem for no echo', () => {
  const dated = question(
    'Work is handed in on 9 February 2027. When is it approved?',
    text('On 23 February 2027'),
    days,
  );
  expect(lintQuestion(dated)).toEqual([]);
});
