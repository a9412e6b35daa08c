import { readLogProof } from '@assay/services/log/read-proof';
import { requestContext } from '../../../../lib/context';
import { logAnswer } from '../../../../lib/log-answer';

/** That an event stands in the transaction log, for those who may see it; `size` names a checkpoint that they kept. */
export async function GET(request: Request, { params }: RouteContext<'/log/proof/[eventId]'>): Promise<Response> {
  const { eventId } = await params;
  const size = new URL(request.url).searchParams.get('size') ?? undefined;
  return logAnswer(async () => Response.json(await readLogProof(await requestContext(), { eventId, size })));
}
