import { readLogCheckpoint } from '@assay/services/log/read-proof';
import { requestContext } from '../../../lib/context';
import { logAnswer, publicText } from '../../../lib/log-answer';

/** The signed head of the transaction log, as a C2SP note. */
export async function GET(): Promise<Response> {
  return logAnswer(async () => publicText(await readLogCheckpoint(await requestContext())));
}
