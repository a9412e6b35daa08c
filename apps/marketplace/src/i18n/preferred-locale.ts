import { defaultLocale, type Locale, locales, parseLocale } from '@assay/domain/locale/locales';
import Negotiator from 'negotiator';
import { cookies, headers } from 'next/headers';
import { readViewer } from '../lib/context';

/** Where a visitor's choice is kept; who has an account keeps it there. */
export const localeCookie = 'locale';

/** What the person chose, else what this browser last chose, else what it asks for, else English. */
export async function preferredLocale(): Promise<Locale> {
  const viewer = await readViewer();
  return viewer?.locale ?? parseLocale((await cookies()).get(localeCookie)?.value) ?? (await acceptedLocale());
}

async function acceptedLocale(): Promise<Locale> {
  const negotiator = new Negotiator({ headers: { 'accept-language': (await headers()).get('accept-language') ?? '' } });
  return parseLocale(negotiator.language([...locales])) ?? defaultLocale;
}
