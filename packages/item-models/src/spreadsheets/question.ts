import type { Parameters } from '../family';
import { listing } from '../program/listing';
import type { ProgramVariant } from '../program/variant';
import { shownSheet, type Sheet } from './sheet';

/** One formula, several of which each shows a line, or one that is copied from a cell to others. */
type Asked =
  | string
  | readonly string[]
  | { readonly formula: string; readonly from: string; readonly to: readonly string[] };

type Wrong = readonly [misconception: string, asked: Asked];

type SheetQuestion = {
  readonly structure: Parameters['structure'];
  readonly surface: Parameters['surface'];
  readonly stem: string;
  readonly sheet: Sheet;
  readonly notes?: readonly string[];
  readonly key: Asked;
  /** The first carries the misconception that the question is about. */
  readonly wrong: readonly [Wrong, ...Wrong[]];
};

/** Asks what a formula shows; results that are dates as dates. */
export function asksResult(
  question: SheetQuestion & {
    /** The cell with the formula; null: the sheet itself shows what is asked about. */
    readonly cell: string | null;
    readonly dates?: boolean;
    /** What stands in the listing, where it is not the key. */
    readonly shows?: string;
  },
): ProgramVariant {
  const { sheet, key, cell, shows, dates = false } = question;
  const [first, ...others] = question.wrong.map(([misconception, asked]) => ({
    misconception,
    program: programFor(sheet, asked, dates),
  }));
  if (!first) throw new Error('a question about a sheet needs a wrong idea');
  return {
    ...matterOf(question),
    listings: cell === null ? [] : [listing('formula', shows ?? formulaOf(key), cell)],
    asks: 'output',
    key: programFor(sheet, key, dates),
    mutants: [first, ...others],
  };
}

/** Asks which formula does what the stem says. */
export function asksFormula(question: SheetQuestion): ProgramVariant {
  const fragment = (asked: Asked) => ({ run: programFor(question.sheet, asked, false), shown: formulaOf(asked) });
  const [first, ...others] = question.wrong.map(([misconception, asked]) => ({
    misconception,
    program: fragment(asked),
  }));
  if (!first) throw new Error('a question about a sheet needs a wrong idea');
  return {
    ...matterOf(question),
    listings: [],
    asks: 'program',
    language: 'formula',
    showsWanted: false,
    key: fragment(question.key),
    mutants: [first, ...others],
  };
}

function matterOf({ structure, surface, stem, sheet, notes }: SheetQuestion) {
  return { parameters: { structure, surface }, stem, tables: [shownSheet(sheet, notes)] };
}

function formulaOf(asked: Asked): string {
  if (typeof asked === 'string') return asked;
  return 'formula' in asked ? asked.formula : asked.join('\n');
}

function programFor(sheet: Sheet, asked: Asked, dates: boolean): string {
  const data = JSON.stringify(sheet);
  const text = JSON.stringify;
  if (typeof asked !== 'string' && 'formula' in asked) {
    const { formula, from, to } = asked;
    return `
const { copiedResults } = require('assay/sheet');
console.log(copiedResults(${data}, ${text(formula)}, ${text(from)}, ${text(to)}).join('\\n'));`;
  }
  const read = dates ? 'dateOf' : 'resultOf';
  const formulas = typeof asked === 'string' ? [asked] : asked;
  return `
const { ${read} } = require('assay/sheet');
for (const formula of ${text(formulas)}) console.log(${read}(${data}, formula));`;
}
