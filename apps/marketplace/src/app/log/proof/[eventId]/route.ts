import { readLogProof } from '@assay/services/log/read-proof';
import { requestContext } from '../../../../lib/context';
import { logAnswer } from '../../../../lib/log-answer';

/** That an event stands in the transaction log, for those who may see it. */
export async function GET(_: Request, { params }: RouteContext<'/log/proof/[eventId]'>): Promise<Response> {
  const { eventId } = await params;
  return logAnswer(async () => Response.json(await readLogProof(await requestContext(), { eventId })));
}
