import type { ProgramJob, ProgramOutputs, ProofReply, Runtime } from '../messages';

/** What a child is once it is ready: the name of its runtime, and one job after the other. */
export type OpenExecutor = () => Promise<{
  readonly runtime: Runtime;
  /** A job, as one line of JSON from our own parent. */
  readonly run: (line: string) => Promise<ProofReply<unknown>>;
}>;

/** A job cannot be run as it stands, which is a fault of its family. */
export class BrokenJob extends Error {}

/** Runs the programs of a job one by one; each starts from a clean slate, which is for `runProgram` to see to. */
export function programRunner(runProgram: (program: string) => Promise<ProgramOutputs[number]>) {
  return async (line: string): Promise<ProofReply<ProgramOutputs>> => {
    const { id, programs } = jobOf(line);
    const outputs: ProgramOutputs[number][] = [];
    try {
      for (const program of programs) outputs.push(await runProgram(program));
      return { kind: 'done', id, outputs };
    } catch (error) {
      if (error instanceof BrokenJob) return { kind: 'broken', id, message: error.message };
      throw error;
    }
  };
}

/** Lines come from our own parent, which writes nothing but jobs. */
function jobOf(line: string): ProgramJob {
  return JSON.parse(line) as ProgramJob;
}
