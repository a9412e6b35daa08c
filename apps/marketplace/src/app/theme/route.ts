import { parseTheme } from '@assay/ui/theme-switch';
import { NextResponse } from 'next/server';
import { backTo } from '../../lib/back-to';

const aYear = 365 * 24 * 60 * 60;

/** Keeps the choice of light or dark, and leads back to the page that it was made on. */
export async function POST(request: Request): Promise<NextResponse> {
  const form = await request.formData();
  const chosen = form.get('theme');
  const theme = parseTheme(typeof chosen === 'string' ? chosen : undefined);
  const answer = new NextResponse(null, { status: 303, headers: { Location: backTo(request) } });
  answer.cookies.set('theme', theme, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true });
  return answer;
}
