import 'server-only';
import { type Reader, unknownReader } from '@assay/protocol/refusal/fill';
import { getLocale } from 'next-intl/server';
import { cache } from 'react';
import { readViewer } from './context';

/** To whom a refusal is said: in the language of the page and the zone of whoever is logged in. */
export const pageReader = cache(async (): Promise<Reader> => {
  const viewer = await readViewer();
  return { locale: await getLocale(), timeZone: viewer?.timeZone ?? unknownReader.timeZone };
});
