import type { Translation } from '../../i18n/translation';
import type { homeWords as en } from './words.en';

export const homeWords = {
  opening: {
    title: 'Arbeiten mit Menschen, deren Können geprüft ist',
    lead: 'Assay ist ein Markt für freie Arbeit. Wer einen der Tests besteht, trägt ein signiertes Abzeichen mit vier Punzen, und der Markt veröffentlicht, was diese Abzeichen wert sind, auch wenn es nichts ist.',
    post: 'Auftrag ausschreiben',
    find: 'Arbeit finden',
    specimen:
      'Ein Muster, das zeigt, wie man ein Abzeichen liest. Jede Punze auf diesen Seiten erklärt sich selbst, wenn Sie sie wählen.',
  },
  specimen: { level: 'Stufe 2', band: 'sicher' },
  figures: {
    title: 'Dieser Markt heute',
    jobsOpen: 'Offene Aufträge',
    hiresThisMonth: 'Beauftragungen in diesem Monat',
    badgesShown: 'Gezeigte Abzeichen',
    testsPassed: 'Bestandene Tests',
  },
  latest: {
    title: 'Neueste Aufträge',
    all: 'Alle Aufträge',
    none: 'Hier werden die neuesten Aufträge stehen.',
    first: 'Den ersten Auftrag ausschreiben',
    posted: 'Ausgeschrieben <time></time>',
    decision: 'Entscheidung',
  },
  principles: {
    label: 'Worauf Sie sich verlassen können',
    tests: {
      title: 'Tests, die ihre Antworten selbst beweisen',
      text: 'Jede Antwort wird durch Ausführen von Code gefunden, nicht durch Meinung, und alle bekommen eigene Fragen. Die Bestehensgrenze und wie sie entstand sind öffentlich.',
      link: 'Zu den Tests',
    },
    badges: {
      title: 'Abzeichen, die diese Seite überdauern',
      text: 'Ein Abzeichen ist eine signierte Datei, die der Person gehört, die es trägt. Prüfen kann es jeder, hier oder anderswo, auch wenn es diese Seite nicht mehr gibt.',
      link: 'Ein Abzeichen prüfen',
    },
    money: {
      title: 'Geld und Entscheidungen offen',
      text: 'Zahlungen sind geschützt, bis die Arbeit abgenommen ist. Jede Gebühr steht neben dem Preis, jede Entscheidung hat ein Datum, und jeder Schritt steht im Protokoll.',
      link: 'Wie Punkte, Gebühren und Reihenfolgen entstehen',
    },
  },
} as const satisfies Translation<typeof en>;
