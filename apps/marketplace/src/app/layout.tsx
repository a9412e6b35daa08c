import { parseTheme } from '@assay/ui/theme-switch';
import type { Metadata, Viewport } from 'next';
import { cookies } from 'next/headers';
import type { ReactNode } from 'react';
import { sans, serif } from './fonts';
import './globals.css';

export const metadata: Metadata = {
  title: { default: 'Assay', template: '%s · Assay' },
  description:
    'A freelance marketplace with built-in skill tests and signed badges, which measures whether its own badges help.',
};

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf9f6' },
    { media: '(prefers-color-scheme: dark)', color: '#151310' },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = parseTheme((await cookies()).get('theme')?.value);
  return (
    <html lang="en" data-theme={theme} className={`${sans.variable} ${serif.variable}`}>
      <body>{children}</body>
    </html>
  );
}
