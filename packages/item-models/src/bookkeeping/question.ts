import type { Parameters } from '../family';
import type { ShownTable } from '../presentation';
import type { Balance } from '../program/balance';
import type { ProgramVariant } from '../program/variant';

/** Amounts by expressions over the ledger’s functions. */
type Wrong = readonly [misconception: string, expression: string];

type BooksQuestion = {
  readonly structure: Parameters['structure'];
  readonly surface: Parameters['surface'];
  readonly stem: string;
  readonly tables: readonly ShownTable[];
  readonly key: string;
  readonly balance?: Balance | undefined;
  /** The first carries the misconception that the question is about. */
  readonly wrong: readonly [Wrong, ...Wrong[]];
};

/** Asks for an amount of money. */
export function asksAmount(question: BooksQuestion): ProgramVariant {
  return asks(question, (expression) => `money(${expression})`);
}

/** Asks for what expressions of text yield, such as journal entries. */
export function asksText(question: BooksQuestion): ProgramVariant {
  return asks(question, (expression) => expression);
}

function asks(
  { structure, surface, stem, tables, balance, key, wrong }: BooksQuestion,
  shown: (text: string) => string,
): ProgramVariant {
  const program = (expression: string) => `
const ledger = require('assay/ledger');
const { money, entryText, balanceAfter, vatOn, vatIn } = ledger;
console.log(${shown(expression)});`;
  const [[idea, expression], ...others] = wrong;
  return {
    parameters: { structure, surface },
    stem,
    tables,
    listings: [],
    balance,
    asks: 'output',
    key: program(key),
    mutants: [
      { misconception: idea, program: program(expression) },
      ...others.map(([misconception, text]) => ({ misconception, program: program(text) })),
    ],
  };
}
