import 'server-only';
import { api, type Api } from '../../lib/api';
import { refusalOf } from '../../lib/refusal-of';

const credentialTypes = ['application/vc+ld+json', 'application/ld+json', 'application/json'] as const;

/** The media type for a signed credential: the first of ours that is asked for, else plain JSON. */
export function credentialType(accept: string | null): string {
  const asked = (accept ?? '').split(',').map((part) => part.split(';')[0]?.trim().toLowerCase());
  return asked.find((type) => credentialTypes.some((ours) => ours === type)) ?? 'application/json';
}

/** Serves a file of a badge to whoever may see it; to everybody else a hidden badge is as absent as one that never was. */
export async function badgeFileAnswer(type: string, read: (api: Api) => Promise<string>): Promise<Response> {
  try {
    return new Response(await read(await api()), {
      headers: {
        'Content-Type': type,
        'Cache-Control': 'no-store',
        Vary: 'Accept',
        // Anybody's page may check a badge; a request from there carries no cookie of ours.
        'Access-Control-Allow-Origin': '*',
        'Content-Security-Policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
        'X-Content-Type-Options': 'nosniff',
      },
    });
  } catch (error) {
    if (!refusalOf(error)) throw error;
    return Response.json(
      { error: { code: 'not_found', message: 'There is nothing here that you may see.' } },
      { status: 404, headers: { 'Cache-Control': 'no-store', 'Access-Control-Allow-Origin': '*' } },
    );
  }
}
