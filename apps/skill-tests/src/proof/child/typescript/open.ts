import ts from 'typescript-api';
import type { Printed } from '@assay/item-models/program/ready';
import { programRunner, type OpenExecutor } from '../executor';
import { runJavascript } from '../node/run-javascript';
import { reportedLines, shownType, verdictOf } from './answers';
import { erase } from './compile';
import { requestOf } from './directives';

/** What a strict compiler says of TypeScript, and what Node prints once the types are erased. */
export const openTypescript: OpenExecutor = async () => ({
  runtime: { name: 'typescript', version: `${ts.version} (node ${process.version})` },
  run: programRunner(runTypescript),
});

async function runTypescript(program: string): Promise<Printed> {
  const request = requestOf(program);
  if (request.show === 'output') return runJavascript(erase(request.files[0]?.text ?? ''));
  const answers = { errors: reportedLines, verdict: verdictOf, type: shownType };
  return { text: answers[request.show](request), fault: null };
}
