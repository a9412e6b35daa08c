import { parseLocale } from '@assay/domain/locale/locales';
import { NextResponse } from 'next/server';
import { localeCookie } from '../../i18n/preferred-locale';
import { api } from '../../lib/api';
import { readViewer } from '../../lib/context';
import { backTo } from '../../lib/back-to';
import { chosenIn } from '../../lib/chosen-in';

const aYear = 365 * 24 * 60 * 60;

/** Keeps the choice of language, in the account of whoever has one, and leads back to the page that it was made on. */
export async function POST(request: Request): Promise<NextResponse> {
  const locale = parseLocale(await chosenIn(request, 'locale'));
  const answer = new NextResponse(null, { status: 303, headers: { Location: backTo(request) } });
  if (!locale) return answer;
  if (await readViewer()) await (await api()).account.chooseLanguage({ locale });
  answer.cookies.set(localeCookie, locale, { path: '/', maxAge: aYear, sameSite: 'lax', httpOnly: true });
  return answer;
}
