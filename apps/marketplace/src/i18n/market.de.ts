import { assuranceLabels } from '@assay/domain/badge/labels';
import type { marketWords as en } from './market.en';
import type { Translation } from './translation';

export const marketWords = {
  field: {
    software: 'Software und Technik',
    creative: 'Gestaltung und Medien',
    writing: 'Schreiben und Übersetzen',
    clerical: 'Büro und Datenerfassung',
    sales: 'Vertrieb und Marketing',
    professional: 'Fachliche Dienste',
  },
  assurance: assuranceLabels.de,
  fileSize: {
    bytes: '{count, plural, other {# Byte}}',
    kilobytes: '{count, number} kB',
    megabytes: '{count, number} MB',
  },
  count: {
    bids: '{count, plural, one {# Angebot} other {# Angebote}}',
    jobs: '{count, plural, one {# Auftrag} other {# Aufträge}}',
    badges: '{count, plural, other {# Abzeichen}}',
    contracts: '{count, plural, one {# Vertrag} other {# Verträge}}',
    reviews: '{count, plural, one {# Bewertung} other {# Bewertungen}}',
    milestones: '{count, plural, one {# Meilenstein} other {# Meilensteine}}',
  },
  island: {
    asOf: {
      position: 'Stand: Eintrag {position, number}, vor {age}',
      empty: 'Das Protokoll ist noch leer.',
    },
    age: {
      days: '{count, plural, one {# Tag} other {# Tagen}}',
      hours: '{count, plural, one {# Stunde} other {# Stunden}}',
      minutes: '{count, plural, one {# Minute} other {# Minuten}}',
      seconds: '{count, plural, one {# Sekunde} other {# Sekunden}}',
    },
  },
} as const satisfies Translation<typeof en>;
