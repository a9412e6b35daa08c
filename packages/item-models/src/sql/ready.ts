import { judge, mostWrongOptions, type Judgement } from '../judge';
import type { ReadyQuestion, ShownOption, ShownQuestion, ShownTable } from '../presentation';
import { normalise, outputOption, outputTable, type Output } from './output';
import type { Cell, Table } from './table';
import type { SqlVariant } from './variant';

export type RefusalReason =
  | Judgement
  /** The wanted result of a which-query question is an error or has no rows. */
  | 'nothing_to_show'
  /** An option is too long to be compared at a glance. */
  | 'too_long';

/** Output of one program in each of the databases it was run in; more than one kind of database exposes chance. */
export type Executed = { readonly outputs: readonly [Output, ...Output[]] };

export type Readiness =
  | { readonly ok: true; readonly ready: ReadyQuestion; readonly keyOutput: string }
  | { readonly ok: false; readonly reason: RefusalReason };

const mostRows = 12;

/** Turns an executed variant into a question, or says why it cannot be one. */
export function readyQuestion(variant: SqlVariant, key: Executed, mutants: readonly Executed[]): Readiness {
  const { ordered } = variant;
  const answersOf = ({ outputs }: Executed) => outputs.map((output) => normalise(output, ordered));
  const judged = judge(answersOf(key), mutants.map(answersOf));
  if (!judged.ok) return judged;
  const [shown] = key.outputs;
  if (variant.asks === 'program' && (shown.kind === 'error' || shown.rows.length === 0))
    return { ok: false, reason: 'nothing_to_show' };

  const columns = columnsOf([key, ...mutants]);
  const wrong = judged.wrong.slice(0, mostWrongOptions).flatMap((at) => {
    const [mutant, executed] = [variant.mutants[at], mutants[at]];
    if (!mutant || !executed) return [];
    const { misconception, program } = mutant;
    return [{ misconception, option: optionOf(variant, program, executed, columns) }];
  });
  const keyOption = optionOf(variant, variant.key, key, columns);
  if ([keyOption, ...wrong.map(({ option }) => option)].some(isTooLong)) return { ok: false, reason: 'too_long' };
  const isWantedShown = variant.asks === 'program' && variant.code === null && shown.kind === 'rows';
  const question: ShownQuestion = {
    stem: variant.stem,
    tables: variant.tables.map(shownTable),
    listings: variant.code === null ? [] : [{ title: null, language: 'sql', text: variant.code }],
    wanted: isWantedShown ? { kind: 'table', table: outputTable(shown, shown.columns, ordered) } : null,
  };
  return { ok: true, ready: { question, key: keyOption, wrong }, keyOutput: judged.keyOutput };
}

/** The first output that has columns lends its heads to all, so that heads tell nothing about the key. */
function columnsOf(executed: readonly Executed[]): readonly string[] {
  for (const {
    outputs: [output],
  } of executed)
    if (output.kind === 'rows') return output.columns;
  return [];
}

function optionOf(
  variant: SqlVariant,
  program: readonly string[],
  executed: Executed,
  columns: readonly string[],
): ShownOption {
  if (variant.asks === 'program') return { kind: 'code', language: 'sql', text: program.join(';\n') };
  return outputOption(executed.outputs[0], columns, variant.ordered);
}

function isTooLong(option: ShownOption): boolean {
  return option.kind === 'table' && option.table.rows.length > mostRows;
}

function shownTable(table: Table): ShownTable {
  return {
    name: table.name,
    columns: table.columns,
    rows: table.rows.map((row) => row.map(shownCell)),
    notes: table.constraints ?? [],
  };
}

function shownCell(cell: Cell): string | null {
  return cell === null ? null : String(cell);
}
