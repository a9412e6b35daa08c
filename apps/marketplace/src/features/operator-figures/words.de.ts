import type { Translation } from '../../i18n/translation';
import type { operatorFiguresWords as en } from './words.en';

export const operatorFiguresWords = {
  overview: {
    title: 'Übersicht',
    currency: 'Geld in {currency}, zu den Kursen, die die Ereignisse festhielten',
    latest: 'Neueste Ereignisse',
    wholeLog: 'Das ganze Protokoll',
  },
  group: { market: 'Markt', money: 'Geld', testsAndPeople: 'Tests und Menschen' },
  figure: {
    'jobs-posted': { label: 'Ausgeschriebene Aufträge', definition: 'Aufträge, die ausgeschrieben wurden.' },
    'bids-sent': {
      label: 'Gesendete Angebote',
      definition: 'Angebote, die Freelancer gesendet haben, was immer daraus wurde.',
    },
    hires: { label: 'Beauftragungen', definition: 'Verträge, die mit einem angenommenen Vertragsangebot begannen.' },
    'contract-value': {
      label: 'Vertragswert',
      definition:
        'Was die begonnenen Verträge wert sind, ohne Gebühren, in der Leitwährung zu dem Kurs, den das Ereignis festhielt.',
    },
    fees: {
      label: 'Gebühren',
      definition:
        'Gebühren, die der Markt von beiden Seiten erhob, als Arbeit freigegeben wurde, in der Leitwährung zu dem Kurs, den das Ereignis festhielt.',
    },
    'held-money': {
      label: 'Hinterlegtes Geld',
      definition:
        'Preis und Gebühr des Auftraggebers für jeden hinterlegten Meilenstein, bis er freigegeben oder erstattet wird, in der Leitwährung zu dem Kurs, den das Ereignis beim Hinterlegen festhielt.',
    },
    'jobs-open': {
      label: 'Offene Aufträge',
      definition: 'Aufträge, die ausgeschrieben und noch nicht vergeben, zurückgezogen, abgelaufen oder entfernt sind.',
    },
    'contracts-running': {
      label: 'Laufende Verträge',
      definition: 'Verträge, die begonnen haben und weder erfüllt noch vorzeitig beendet sind.',
    },
    'tests-taken': {
      label: 'Abgelegte Tests',
      definition: 'Tests, die mit einer Punktzahl endeten, bestanden oder nicht; abgebrochene zählen nicht.',
    },
    'tests-passed': {
      label: 'Bestandene Tests',
      definition: 'Tests, deren Punktzahl die geltende Bestehensgrenze erreichte.',
    },
    'badges-shown': {
      label: 'Gezeigte Abzeichen',
      definition:
        'Abzeichen, die ihre Inhaber zeigen und nicht wieder verborgen haben und die nicht widerrufen sind; auch abgelaufene.',
    },
    people: {
      label: 'Personen',
      definition: 'Konten, die angelegt und nicht geschlossen wurden, gesperrte eingeschlossen.',
    },
  },
  period: {
    label: 'Zeitraum',
    length: { days: '{count, number} Tage', weeks: '{count, number} Wochen' },
  },
  before: {
    flow: {
      days: 'In den {count, number} Tagen davor: {value}',
      weeks: 'In den {count, number} Wochen davor: {value}',
    },
    level: { days: 'Vor {count, number} Tagen: {value}', weeks: 'Vor {count, number} Wochen: {value}' },
  },
  course: {
    days: {
      title: 'Nach Tagen, über {count, number} Tage',
      chart: '{figure} nach Tagen',
      description: '{figure} an jedem Tag; Tage beginnen mit der Stunde, zu der diese Seite gelesen wurde.',
    },
    weeks: {
      title: 'Nach Wochen, über {count, number} Wochen',
      chart: '{figure} nach Wochen',
      description: '{figure} in jeder Woche; Tage beginnen mit der Stunde, zu der diese Seite gelesen wurde.',
    },
  },
  page: {
    name: 'Eine Zahl und ihre Zeilen',
    csv: 'Zeilen als CSV herunterladen',
    agreed: 'Dasselbe in den vereinbarten Währungen',
    chart: { days: '{figure} über {count, number} Tage', weeks: '{figure} über {count, number} Wochen' },
    description: {
      flow: 'Was in jedem Teil des Zeitraums geschah.',
      level: 'Der Stand am Ende jedes Teils des Zeitraums.',
    },
    level: 'Stand',
    rows: 'Die Zeilen dahinter',
    counted: '{count, plural, one {# Ereignis} other {# Ereignisse}}',
    countedFromHere: '{count, plural, one {# Ereignis} other {# Ereignisse}} von hier bis zum ältesten',
    none: 'Hier werden die Ereignisse stehen, die diese Zahl zählt.',
  },
  rows: {
    caption: 'Ereignisse hinter: {figure}',
    position: 'Eintrag',
    when: 'Wann',
    event: 'Ereignis',
    what: 'Was',
    who: 'Wer',
    worth: 'Vereinbart · Kurs',
    adds: 'Beitrag',
    sum: 'Summe bisher',
    unconverted: 'ohne Umrechnung',
    rate: '× {rate} · Kurs vom {date}',
  },
} as const satisfies Translation<typeof en>;
