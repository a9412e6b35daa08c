import type { Locale } from '@assay/domain/locale/locales';

const en = {
  title: 'This page could not be shown',
  lead: 'Something failed on our side. Nothing was half-done: an act either took place in full or not at all. Try once more; if it fails again, tell the operator.',
  number: (digest: string) => `Number of this failure: ${digest}`,
  again: 'Try again',
  home: 'Go home',
};

const de: typeof en = {
  title: 'Diese Seite konnte nicht gezeigt werden',
  lead: 'Auf unserer Seite ist etwas fehlgeschlagen. Nichts ist halb geschehen: Ein Schritt hat ganz stattgefunden oder gar nicht. Versuchen Sie es noch einmal; scheitert es wieder, sagen Sie es dem Betreiber.',
  number: (digest) => `Nummer dieses Fehlers: ${digest}`,
  again: 'Noch einmal versuchen',
  home: 'Zur Startseite',
};

/** What a page says that failed; it carries its words itself, since no server part is left to send them. */
export const failureWords: Readonly<Record<Locale, typeof en>> = { en, de };
