import { readyProgram } from '@assay/item-models/program/ready';
import { programsOf, type ProgramVariant } from '@assay/item-models/program/variant';
import type { Executor } from '@assay/item-models/tests';
import type { RunOptions } from './execute-batch';
import { executeInBoth, type ProgramRun } from './execute-in-both';
import type { ProgramOutputs } from './messages';
import type { VariantName } from './seed';
import type { OddValue } from '@assay/item-models/family';
import { verdictOn, type Proof, type Verdict } from './verdict';

type Request = {
  readonly name: VariantName;
  readonly variant: ProgramVariant;
  readonly asksAbout?: readonly OddValue[] | undefined;
};

/** Executes and judges variants of programs that print, and yields each verdict as it falls, in the order asked. */
export async function* provePrograms(
  executor: Executor,
  requests: readonly Request[],
  options: RunOptions = {},
): AsyncGenerator<Proof> {
  const jobs = requests.map(({ variant }, at) => ({ id: String(at), programs: programsOf(variant) }));
  let at = 0;
  for await (const executions of executeInBoth(executor, jobs, options)) {
    const request = requests[at++];
    if (request) yield { name: request.name, ...verdict(request, executions) };
  }
}

function verdict({ variant, asksAbout }: Request, executions: readonly [ProgramRun, ProgramRun]): Verdict {
  const [plain] = executions;
  const outputs: ProgramOutputs[] = [];
  for (const execution of executions) {
    const { outcome } = execution;
    if (outcome.kind === 'lost') return { ok: false, reason: 'time_or_memory_exceeded', detail: outcome.message };
    if (outcome.kind === 'broken') return { ok: false, reason: 'setup_failed', detail: outcome.message };
    outputs.push(outcome.outputs);
  }
  if (!('runtime' in plain)) return { ok: false, reason: 'time_or_memory_exceeded' };
  const programs = programsOf(variant);
  const printed = programs.map((_, at) => outputs.flatMap((each) => each[at] ?? []));
  return verdictOn(readyProgram(variant, printed), {
    parameters: variant.parameters,
    program: programs[0] ?? '',
    runtime: plain.runtime,
    asksAbout,
  });
}
