import type { ReadyQuestion, ShownOption, ShownTable } from '../presentation';
import { normalise, outputOption, outputTable, type Output } from './output';
import type { Cell, Table } from './table';
import type { SqlVariant } from './variant';

export const refusalReasons = [
  /** The output depends on row storage, plan or time zone. */
  'unstable_key',
  /** The wanted result of a which-query question is an error or has no rows. */
  'nothing_to_show',
  /** The misconception that the question is about leads to the right answer. */
  'central_misconception_right',
  'too_few_wrong_answers',
  /** An option is too long to be compared at a glance. */
  'too_long',
] as const;

export type RefusalReason = (typeof refusalReasons)[number];

/** Output of one program in each of the databases it was run in; more than one kind of database exposes chance. */
export type Executed = { readonly outputs: readonly [Output, ...Output[]] };

export type Readiness =
  | { readonly ok: true; readonly ready: ReadyQuestion; readonly keyOutput: string }
  | { readonly ok: false; readonly reason: RefusalReason };

const mostWrongOptions = 4;
const fewestWrongOptions = 3;
const mostRows = 12;

/**
 * Turns an executed variant into a question, or says why it cannot be one. Wrong options keep the order of the
 * mutants; one that equals the key, repeats another or is unstable is left out.
 */
export function readyQuestion(variant: SqlVariant, key: Executed, mutants: readonly Executed[]): Readiness {
  const { ordered } = variant;
  const keyOutput = stableOutput(key, ordered);
  if (keyOutput === null) return { ok: false, reason: 'unstable_key' };
  const [shown] = key.outputs;
  if (variant.asks === 'program' && (shown.kind === 'error' || shown.rows.length === 0))
    return { ok: false, reason: 'nothing_to_show' };

  const seen = new Set([keyOutput]);
  const columns = columnsOf([key, ...mutants]);
  const wrong: { misconception: string; option: ShownOption }[] = [];
  for (const [at, mutant] of variant.mutants.entries()) {
    const executed = mutants[at];
    const output = executed ? stableOutput(executed, ordered) : null;
    if (at === 0 && output === keyOutput) return { ok: false, reason: 'central_misconception_right' };
    if (!executed || output === null || seen.has(output)) continue;
    seen.add(output);
    if (wrong.length < mostWrongOptions)
      wrong.push({
        misconception: mutant.misconception,
        option: optionOf(variant, mutant.program, executed, columns),
      });
  }
  if (wrong.length < fewestWrongOptions) return { ok: false, reason: 'too_few_wrong_answers' };

  const keyOption = optionOf(variant, variant.key, key, columns);
  if ([keyOption, ...wrong.map(({ option }) => option)].some(isTooLong)) return { ok: false, reason: 'too_long' };
  const wanted =
    variant.asks === 'program' && variant.code === null && shown.kind === 'rows'
      ? outputTable(shown, shown.columns, ordered)
      : null;
  const question = {
    stem: variant.stem,
    tables: variant.tables.map(shownTable),
    code: variant.code,
    wanted,
  };
  return { ok: true, ready: { question, key: keyOption, wrong }, keyOutput };
}

function stableOutput({ outputs: [first, ...others] }: Executed, ordered: boolean): string | null {
  const text = normalise(first, ordered);
  return others.every((output) => normalise(output, ordered) === text) ? text : null;
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
  if (variant.asks === 'program') return { kind: 'code', text: program.join(';\n') };
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
