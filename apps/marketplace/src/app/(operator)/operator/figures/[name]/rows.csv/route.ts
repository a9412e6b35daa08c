import type { NextRequest } from 'next/server';
import { figureColumns, figureLines } from '../../../../../../features/operator-figures/csv';
import { api } from '../../../../../../lib/api';
import { refusalOf } from '../../../../../../lib/refusal-of';

const ROWS_AT_ONCE = 2_000;

/** Every row of a figure as CSV, read page by page while it is sent. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/operator/figures/[name]/rows.csv'>,
): Promise<Response> {
  const { name } = await params;
  const period = request.nextUrl.searchParams.get('period') ?? undefined;
  const { operator } = await api();
  const read = (cursor?: string) =>
    operator.figure({ name, period, limit: ROWS_AT_ONCE, ...(cursor ? { cursor } : {}) });
  try {
    let page = await read();
    const encoder = new TextEncoder();
    const lines = new ReadableStream({
      start: (controller) => controller.enqueue(encoder.encode(figureColumns)),
      pull: async (controller) => {
        controller.enqueue(encoder.encode(figureLines(page)));
        if (page.nextCursor === null) controller.close();
        else page = await read(page.nextCursor);
      },
    });
    const file = `${page.figure.name}-${page.asOf.now.toISOString().slice(0, 10)}.csv`;
    return new Response(lines, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${file}"`,
        'Cache-Control': 'no-store',
      },
    });
  } catch (error) {
    if (refusalOf(error)) return new Response(null, { status: 404 });
    throw error;
  }
}
