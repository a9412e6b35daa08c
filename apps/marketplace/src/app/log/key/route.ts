import { readLogKeys } from '@assay/services/log/read-proof';
import { requestContext } from '../../../lib/context';
import { logAnswer, publicText } from '../../../lib/log-answer';

/** The verifier keys of the transaction log, a line each. */
export async function GET(): Promise<Response> {
  return logAnswer(async () => publicText(await readLogKeys(await requestContext())));
}
