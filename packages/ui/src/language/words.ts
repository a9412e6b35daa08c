import type { Locale } from '@assay/domain/locale/locales';

const en = {
  oneMoment: 'One moment…',
  loading: 'Loading',
  needsAnotherLook: 'Something needs another look. What you typed is kept.',
  optional: '(optional)',
  fileTooLarge: (name: string, limitMb: number) =>
    `${name} is larger than ${limitMb} MB. Choose a smaller file; the rest of the form is kept.`,
  chooseFileAgain: 'If you had chosen a file, choose it again: browsers do not keep files.',
  timeOfZone: (zone: string) => `${zone} time`,
  passed: (when: string) => `passed ${when}`,
  now: 'now',
  skipToContent: 'Skip to the content',
  breadcrumb: 'Breadcrumb',
  pages: 'Pages',
  backToFirst: 'Back to the first',
  nextPage: 'Next page',
  stepDone: ', done',
  progress: (value: string, max: string) => `${value} of ${max}`,
  appearance: 'Appearance',
  theme: { light: 'Light', dark: 'Dark', system: 'As my device' },
  why: 'Why?',
  you: 'You',
  fresh: 'New',
  interval: (estimate: string, confidence: string, low: string, high: string) =>
    `${estimate}, ${confidence} interval ${low} to ${high}`,
  notYetKnown: 'Not yet known',
  nothingMeasured: (title: string) => `${title}: nothing has been measured yet.`,
  sameNumbers: 'The same numbers as a table',
  day: 'Day',
  notMeasured: 'not measured',
};

export type UiWords = typeof en;

const de: UiWords = {
  oneMoment: 'Einen Moment …',
  loading: 'Wird geladen',
  needsAnotherLook: 'Bitte sehen Sie noch einmal hin. Was Sie eingegeben haben, bleibt erhalten.',
  optional: '(freiwillig)',
  fileTooLarge: (name, limitMb) =>
    `${name} ist größer als ${limitMb} MB. Wählen Sie eine kleinere Datei; das übrige Formular bleibt erhalten.`,
  chooseFileAgain:
    'Falls Sie eine Datei ausgewählt hatten, wählen Sie sie noch einmal aus: Browser merken sich Dateien nicht.',
  timeOfZone: (zone) => `Zeitzone ${zone}`,
  passed: (when) => `abgelaufen ${when}`,
  now: 'jetzt',
  skipToContent: 'Zum Inhalt springen',
  breadcrumb: 'Sie sind hier',
  pages: 'Seiten',
  backToFirst: 'Zurück zum Anfang',
  nextPage: 'Nächste Seite',
  stepDone: ', erledigt',
  progress: (value, max) => `${value} von ${max}`,
  appearance: 'Darstellung',
  theme: { light: 'Hell', dark: 'Dunkel', system: 'Wie mein Gerät' },
  why: 'Warum?',
  you: 'Sie',
  fresh: 'Neu',
  interval: (estimate, confidence, low, high) => `${estimate}, Intervall (${confidence}) von ${low} bis ${high}`,
  notYetKnown: 'Noch nicht bekannt',
  nothingMeasured: (title) => `${title}: Bisher wurde nichts gemessen.`,
  sameNumbers: 'Dieselben Zahlen als Tabelle',
  day: 'Tag',
  notMeasured: 'nicht gemessen',
};

/** What the components say of themselves, in each language; whatever a page says is given to them. */
export const uiWords: Readonly<Record<Locale, UiWords>> = { en, de };
