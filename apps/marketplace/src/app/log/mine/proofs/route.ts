import { readOwnProofs } from '@assay/services/log/read-own-proofs';
import { requestContext } from '../../../../lib/context';
import { logAnswer } from '../../../../lib/log-answer';

/** The proofs of a page of one's own entries, in one file. */
export async function GET(request: Request): Promise<Response> {
  const filter = Object.fromEntries(new URL(request.url).searchParams);
  return logAnswer(async () =>
    Response.json(await readOwnProofs(await requestContext(), filter), {
      headers: { 'Content-Disposition': 'attachment; filename="proofs.json"' },
    }),
  );
}
