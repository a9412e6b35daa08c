import type { Locale } from '../locale/locales';
import type { AssuranceLevel } from './hallmark';

/** What each level of assurance claims, in words a client understands; each includes the ones before it. */
export const assuranceLabels = {
  en: {
    A0: 'Unsupervised',
    A1: 'Unsupervised, no sign of irregular answering',
    A2: 'Confirmed by a short surprise retest with fresh questions',
    A3: 'Supervised',
  },
  de: {
    A0: 'Unbeaufsichtigt',
    A1: 'Unbeaufsichtigt, ohne Anzeichen auffälligen Antwortens',
    A2: 'Bestätigt durch eine kurze, unangekündigte Nachprüfung mit neuen Fragen',
    A3: 'Beaufsichtigt',
  },
} as const satisfies Readonly<Record<Locale, Readonly<Record<AssuranceLevel, string>>>>;

/** The standards that tests reach; badges carry the English name. */
export const standards = ['Orientation', 'Practitioner'] as const;

export type Standard = (typeof standards)[number];

const standardLabels: Readonly<Record<Locale, Readonly<Record<Standard, string>>>> = {
  en: { Orientation: 'Orientation', Practitioner: 'Practitioner' },
  de: { Orientation: 'Orientierung', Practitioner: 'Berufspraxis' },
};

/** The standard of a badge in a language; one of another issuer stays as it is. */
export function standardLabel(level: string, locale: Locale): string {
  const known = standards.find((standard) => standard === level);
  return known ? standardLabels[locale][known] : level;
}
