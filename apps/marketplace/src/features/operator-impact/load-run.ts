import 'server-only';
import { api } from '../../lib/api';
import { installation } from '../../lib/context';
import { sourceOf } from './page-data';
import type { FileOf } from './files';

/** The run that an address names, else the newest of its source that is done. */
export async function loadRun(asked: URLSearchParams): Promise<FileOf> {
  const { impact } = await api();
  const runId = asked.get('run');
  const source = sourceOf(asked.get('source'));
  const run = runId === null ? (await impact.page({ source })).shown : await impact.run({ runId });
  const isSimulated = (run?.source ?? source) === 'study' || (await installation()).origin === 'simulated';
  return { run, isSimulated };
}
