import type { NextRequest } from 'next/server';

import { impactFile, isFileName, type ImpactFile } from '../../../../../../features/operator-impact/files';
import { loadRun } from '../../../../../../features/operator-impact/load-run';
import { refusalOf } from '../../../../../../lib/refusal-of';

/** The rows of a view as CSV: of the run that is named, else of the newest of a source. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/operator/impact/[view]/rows.csv'>,
): Promise<Response> {
  const { view } = await params;
  if (!isFileName(view)) return new Response(null, { status: 404 });
  try {
    return answer(impactFile(view, await loadRun(request.nextUrl.searchParams)));
  } catch (error) {
    if (refusalOf(error)) return new Response(null, { status: 404 });
    throw error;
  }
}

function answer({ name, text }: ImpactFile): Response {
  return new Response(text, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  });
}
