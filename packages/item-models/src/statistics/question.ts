import type { Parameters } from '../family';
import type { ShownTable } from '../presentation';
import type { Balance } from '../program/balance';
import type { ProgramVariant } from '../program/variant';

/** An expression over the functions of the statistics engine that yields a text. */
type Wrong = readonly [misconception: string, expression: string];

type DataQuestion = {
  readonly structure: Parameters['structure'];
  readonly surface: Parameters['surface'];
  readonly stem: string;
  readonly tables: readonly ShownTable[];
  readonly key: string;
  readonly balance?: Balance | undefined;
  /** The first carries the misconception that the question is about. */
  readonly wrong: readonly [Wrong, ...Wrong[]];
};

/** Asks for a figure. */
export function asksFigure(question: DataQuestion): ProgramVariant {
  return { ...mattersOf(question), asks: 'output' };
}

/** Asks for a statement. */
export function asksStatement(question: DataQuestion): ProgramVariant {
  return { ...mattersOf(question), asks: 'prose' };
}

function mattersOf({
  structure,
  surface,
  stem,
  tables,
  balance,
  key,
  wrong: [[idea, first], ...others],
}: DataQuestion) {
  const mutants = others.map(([misconception, text]) => ({ misconception, program: programOf(text) }));
  return {
    parameters: { structure, surface },
    stem,
    tables,
    listings: [],
    balance,
    key: programOf(key),
    mutants: [{ misconception: idea, program: programOf(first) }, ...mutants] as const,
  };
}

function programOf(expression: string): string {
  return `
const stats = require('assay/statistics');
const simple = require('simple-statistics');
const { fixed, percent } = stats;
console.log(${expression});`;
}
