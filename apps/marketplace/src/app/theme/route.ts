import { parseTheme } from '@assay/ui/theme-switch';
import { NextResponse } from 'next/server';

const aYear = 365 * 24 * 60 * 60;

/** Keeps the choice of light or dark, and leads back to the page that it was made on. */
export async function POST(request: Request): Promise<NextResponse> {
  const form = await request.formData();
  const chosen = form.get('theme');
  const theme = parseTheme(typeof chosen === 'string' ? chosen : undefined);
  const answer = new NextResponse(null, { status: 303, headers: { Location: pathOf(request.headers.get('referer')) } });
  answer.cookies.set('theme', theme, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true });
  return answer;
}

/** Only the path counts, so that a forged referrer cannot lead to another site. */
function pathOf(referrer: string | null): string {
  if (referrer === null || !URL.canParse(referrer)) return '/';
  const { pathname, search } = new URL(referrer);
  return `/${pathname.replace(/^[/\\]+/, '')}${search}`;
}
