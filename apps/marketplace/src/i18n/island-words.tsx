import { NextIntlClientProvider, useLocale, useMessages } from 'next-intl';
import type { ReactNode } from 'react';
import type { en } from './en';

type Feature = keyof typeof en;

/** A feature with an interactive part keeps its words under `island`; nothing else of it is sent to the browser. */
type FeatureWithIsland = {
  [Name in Feature]: (typeof en)[Name] extends { readonly island: object } ? Name : never;
}[Feature];

export type IslandWordsProps = { readonly of: readonly FeatureWithIsland[]; readonly children: ReactNode };

/** Gives the interactive components below it their words, and those alone. */
export function IslandWords({ of, children }: IslandWordsProps) {
  const messages = useMessages();
  const sent = Object.fromEntries(of.map((feature) => [feature, { island: messages[feature].island }]));
  return (
    <NextIntlClientProvider locale={useLocale()} messages={sent}>
      {children}
    </NextIntlClientProvider>
  );
}
