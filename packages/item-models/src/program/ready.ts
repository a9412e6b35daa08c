import { judge, mostWrongOptions, type Judgement } from '../judge';
import type { ReadyQuestion, ShownOption } from '../presentation';
import { balancedWrong } from './balance';
import type { ProgramVariant } from './variant';

/** What a program left on its console, and the name of the fault that ended it, such as “Uncaught TypeError”. */
export type Printed = { readonly text: string; readonly fault: string | null };

export type ProgramRefusal =
  | Judgement
  /** The wanted output of a which-code question is empty or a fault. */
  | 'nothing_to_show'
  /** A program whose output is set as text ended in a fault. */
  | 'fault_in_text'
  | 'too_long';

export type ProgramReadiness =
  | { readonly ok: true; readonly ready: ReadyQuestion; readonly keyOutput: string }
  | { readonly ok: false; readonly reason: ProgramRefusal };

const mostLines = 14;
const mostCharacters = 600;

/**
 * Turns an executed variant into a question, or says why it cannot be one.
 *
 * @param printed of the key and then of each mutant: what it printed in each environment
 */
export function readyProgram(variant: ProgramVariant, printed: readonly (readonly Printed[])[]): ProgramReadiness {
  const [key = [], ...mutants] = printed.map((runs) => runs.map(normalise));
  const judged = judge(key, mutants);
  if (!judged.ok) return judged;
  const firstOf = (at: number): Printed => printed[at]?.[0] ?? { text: '', fault: null };
  const wanted = firstOf(0);
  if (variant.asks === 'program' && (wanted.fault !== null || wanted.text.trim() === ''))
    return { ok: false, reason: 'nothing_to_show' };
  const places = takenOf(variant, judged.wrong, firstOf);
  const answers = [0, ...places.map((at) => at + 1)].map(firstOf);
  if (variant.asks === 'prose' && answers.some(({ fault }) => fault !== null))
    return { ok: false, reason: 'fault_in_text' };

  const [keyOption, ...wrongOptions] = optionsOf(variant, places, answers);
  if (!keyOption || [keyOption, ...wrongOptions].some(isTooLong)) return { ok: false, reason: 'too_long' };
  const question = {
    stem: variant.stem,
    tables: variant.tables ?? [],
    listings: variant.listings,
    wanted: variant.asks === 'program' && variant.showsWanted ? outputOption(wanted) : null,
  };
  const wrong = wrongOptions.map((option, index) => ({
    misconception: variant.mutants[places[index] ?? 0]?.misconception ?? '',
    option,
  }));
  return { ok: true, ready: { question, key: keyOption, wrong }, keyOutput: judged.keyOutput };
}

/** Equal texts are equal answers: spaces at the end of lines and empty lines at the end count for nothing. */
function normalise({ text, fault }: Printed): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return [lines.join('\n').trimEnd(), ...(fault === null ? [] : [fault])].filter((part) => part !== '').join('\n');
}

/** Places of the mutants whose answers become options, of all `wrong` ones. */
function takenOf(
  variant: ProgramVariant,
  wrong: readonly number[],
  firstOf: (at: number) => Printed,
): readonly number[] {
  const { balance } = variant;
  if (balance === undefined) return wrong.slice(0, mostWrongOptions);
  const [key, ...options] = optionsOf(variant, wrong, [0, ...wrong.map((at) => at + 1)].map(firstOf));
  if (!key) return [];
  return balancedWrong(balance, key, options, mostWrongOptions).flatMap((at) => wrong[at] ?? []);
}

function optionsOf(variant: ProgramVariant, wrong: readonly number[], answers: readonly Printed[]): ShownOption[] {
  if (variant.asks === 'program') {
    const { key, mutants, language } = variant;
    const shown = [key.shown, ...wrong.map((at) => mutants[at]?.program.shown ?? '')];
    return shown.map((text) => ({ kind: 'code', language, text }));
  }
  return answers.map((answer) =>
    variant.asks === 'prose' ? { kind: 'text', text: normalise(answer) } : outputOption(answer),
  );
}

function outputOption(printed: Printed): ShownOption {
  const text = normalise(printed);
  return text === '' ? { kind: 'text', text: 'Nothing is printed.' } : { kind: 'output', text };
}

function isTooLong(option: ShownOption): boolean {
  const text = option.kind === 'table' ? '' : option.text;
  return text.length > mostCharacters || text.split('\n').length > mostLines;
}
