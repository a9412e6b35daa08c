import { badgeFileAnswer, credentialType } from '../../../../features/credentials/document-answer';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The signed credential, for programs. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id: badgeId } = await params;
  return badgeFileAnswer(credentialType(request.headers.get('accept')), async (api) =>
    JSON.stringify(await api.badge.document({ badgeId })),
  );
}
