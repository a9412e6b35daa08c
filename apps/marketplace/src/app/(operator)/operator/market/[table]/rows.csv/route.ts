import type { NextRequest } from 'next/server';
import { isMarketTable, marketFile } from '../../../../../../features/operator-market/csv';
import { api } from '../../../../../../lib/api';
import { installation } from '../../../../../../lib/context';
import { refusalOf } from '../../../../../../lib/refusal-of';

/** A table of the market page as CSV, over the days that it was shown for. */
export async function GET(
  request: NextRequest,
  { params }: RouteContext<'/operator/market/[table]/rows.csv'>,
): Promise<Response> {
  const { table } = await params;
  const { operator } = await api();
  const asked = (name: string) => request.nextUrl.searchParams.get(name) ?? undefined;
  const read = () => operator.market({ from: asked('from'), to: asked('to') });
  try {
    const page = await read();
    if (!isMarketTable(table)) return new Response(null, { status: 404 });
    const { name, text } = marketFile(table, page, (await installation()).origin === 'simulated');
    return new Response(text, {
      headers: {
        'Content-Type': 'text/csv; charset=utf-8',
        'Content-Disposition': `attachment; filename="${name}"`,
        'Cache-Control': 'no-store',
      },
    });
  } catch (error) {
    if (refusalOf(error)) return new Response(null, { status: 404 });
    throw error;
  }
}
