import { api } from '../../../../lib/api';
import { logAnswer } from '../../../../lib/log-answer';

/** The proofs of a page of one's own entries, in one file. */
export async function GET(request: Request): Promise<Response> {
  const filter = Object.fromEntries(new URL(request.url).searchParams);
  return logAnswer(async () =>
    Response.json(await (await api()).account.entryProofs(filter), {
      headers: { 'Content-Disposition': 'attachment; filename="proofs.json"' },
    }),
  );
}
