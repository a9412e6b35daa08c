import { LanguageProvider } from '@assay/ui/language-provider';
import { parseTheme } from '@assay/ui/theme-switch';
import type { Metadata, Viewport } from 'next';
import { getLocale, getTranslations } from 'next-intl/server';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { sans, serif } from './fonts';
import './globals.css';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('shell.site');
  return { title: { default: 'Assay', template: '%s · Assay' }, description: t('description') };
}

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f6' },
    { media: '(prefers-color-scheme: dark)', color: '#151310' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = parseTheme((await cookies()).get('theme')?.value);
  const locale = await getLocale();
  return (
    <html lang={locale} data-theme={theme} className={`${sans.variable} ${serif.variable}`}>
      <body>
        <LanguageProvider value={locale}>{children}</LanguageProvider>
      </body>
    </html>
  );
}
