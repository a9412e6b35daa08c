import { parseTheme } from '@assay/ui/theme-switch';
import { NextResponse } from 'next/server';
import { backTo } from '../../lib/back-to';
import { chosenIn } from '../../lib/chosen-in';

const aYear = 365 * 24 * 60 * 60;

/** Keeps the choice of light or dark, and leads back to the page that it was made on. */
export async function POST(request: Request): Promise<NextResponse> {
  const theme = parseTheme(await chosenIn(request, 'theme'));
  const answer = new NextResponse(null, { status: 303, headers: { Location: backTo(request) } });
  answer.cookies.set('theme', theme, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true });
  return answer;
}
