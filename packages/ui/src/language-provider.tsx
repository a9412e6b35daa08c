'use client';
import { defaultLocale, type Locale } from '@assay/domain/locale/locales';
import { createContext, useContext } from 'react';

/** Wraps the page once, so that components in the browser speak the language that the server spoke. */
export const LanguageProvider = createContext<Locale>(defaultLocale);

/** The language of the page; the server’s own components read it from the request (`language/from-request.ts`). */
export function useLanguage(): Locale {
  return useContext(LanguageProvider);
}
