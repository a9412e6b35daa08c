import { badgeFileAnswer } from '../../../../features/credentials/document-answer';

type Context = { readonly params: Promise<{ readonly id: string }> };

/** The four hallmarks as a picture, with the signed credential in it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id: badgeId } = await params;
  return badgeFileAnswer('image/svg+xml', (api) => api.badge.image({ badgeId }));
}
