import type { Translation } from '../../i18n/translation';
import type { operatorMarketWords as en } from './words.en';

export const operatorMarketWords = {
  page: {
    title: 'Markt',
    lead: 'Werte, Gebühren, wie Aufträge vergeben werden und wer wiederkommt: aus dem Transaktionsprotokoll gefaltet, während es wächst.',
    currency: 'Geld in {currency}, zu den Kursen, die die Ereignisse festhielten',
    behind: '{count, plural, one {# neuerer Eintrag ist} other {# neuere Einträge sind}} noch nicht in den Zahlen',
    days: 'Tage in UTC',
    simulated: 'SIMULATED',
    counting: 'Die Zahlen werden gerade aus dem Protokoll gezählt. Sehen Sie gleich noch einmal nach.',
    none: 'In diesen Tagen wurde kein Auftrag ausgeschrieben, niemand beauftragt und nichts bezahlt.',
    formula: 'So wird es berechnet',
    csv: 'CSV',
    csvOf: '„{table}“ als CSV herunterladen',
  },
  range: {
    label: 'Tage',
    from: 'Von',
    to: 'Bis',
    last: 'Letzte {count, number} Tage',
    other:
      'Diese Tage lassen sich nicht zeigen, darum stehen hier andere: Tage beginnen, bevor sie enden, keiner liegt in der Zukunft oder vor 2000, und drei Jahre sind das Meiste.',
    shown: '{from} bis {to}, daneben {count, plural, one {der Tag} other {die # Tage}} davor',
  },
  before: 'Davor: {value}',
  beforeOlder: 'Davor: {value}, nach mehr Zeit',
  share: {
    few: 'zu wenige',
    of: '{part, number} von {of, number}',
    small: '{part, number} von {of, number}: eine kleine Zahl',
    jobs: '{count, plural, one {# Auftrag} other {# Aufträge}}',
    smallJobs: '{count, plural, one {# Auftrag} other {# Aufträge}}: eine kleine Zahl',
    nothing: 'keine',
  },
  group: {
    value: 'Werte und Gebühren',
    filling: 'Wie Aufträge vergeben werden',
    people: 'Wer beauftragt wird und wer wiederkommt',
  },
  figure: {
    hires: { label: 'Beauftragungen', formula: 'Verträge, die in diesen Tagen begannen.' },
    value: {
      label: 'Vertragswert',
      formula: 'Was die Verträge wert sind, die in diesen Tagen begannen, ohne Gebühren.',
    },
    released: {
      label: 'Freigegeben',
      formula: 'Preise der Meilensteine, die in diesen Tagen freigegeben wurden, ohne Gebühren.',
    },
    fees: { label: 'Gebühren', formula: 'Gebühren, die in diesen Tagen von beiden Seiten erhoben wurden.' },
    takeRate: {
      label: 'Gebührensatz',
      formula: 'Gebühren geteilt durch Freigegebenes, beides in diesen Tagen; über jedem freigegebenen Betrag gezeigt.',
    },
    fillRate: {
      label: 'Vergabequote',
      formula:
        'Von den Aufträgen, die in diesen Tagen ausgeschrieben wurden, die bisher vergebenen. Offene können noch vergeben werden, deshalb steigt die Quote der letzten Tage noch, und eine niedrigere als davor ist noch kein Rückgang. Entfernte Aufträge zählen nicht mit.',
    },
    firstBid: {
      label: 'Zeit bis zum ersten Angebot',
      formula:
        'Median der Zeit von der Ausschreibung bis zum ersten Angebot, über Aufträge, deren erstes Angebot in diesen Tagen kam; neun von zehn warteten nicht länger als der zweite Wert. Aus Klassen von 19 % gelesen, also auf ein Zehntel genau.',
    },
    hire: {
      label: 'Zeit bis zur Beauftragung',
      formula:
        'Median der Zeit von der Ausschreibung bis zum Beginn des Vertrags, über Verträge, die in diesen Tagen begannen; bei neun von zehn dauerte es nicht länger als der zweite Wert. Auf ein Zehntel genau.',
    },
    noBids: {
      label: 'Aufträge ohne Angebot',
      formula: 'Von den Aufträgen, die in diesen Tagen ausgeschrieben wurden, die bisher ohne Angebot.',
    },
    manyBids: {
      label: 'Aufträge mit mehr als 30 Angeboten',
      formula: 'Von den Aufträgen, die in diesen Tagen ausgeschrieben wurden, die mit bisher mehr als 30 Angeboten.',
    },
    bidsPerJob: {
      label: 'Angebote je Auftrag',
      formula:
        'Angebote auf die in diesen Tagen ausgeschriebenen Aufträge, auch später gesendete, geteilt durch diese Aufträge; nicht bei weniger als fünf.',
    },
    newcomers: {
      label: 'Anteil der Neuen',
      formula:
        'Von den Verträgen, die in diesen Tagen begannen, die mit Freelancern, die hier noch nie beauftragt waren.',
    },
    returningClients: {
      label: 'Wiederkehrende Auftraggeber',
      formula:
        'Von den Verträgen, die in diesen Tagen begannen, die von Auftraggebern, die in den 90 Tagen davor jemanden beauftragt hatten.',
    },
    returningFreelancers: {
      label: 'Wiederkehrende Freelancer',
      formula:
        'Von den Verträgen, die in diesen Tagen begannen, die mit Freelancern, die in den 90 Tagen davor beauftragt worden waren, von wem auch immer.',
    },
  },
  median: { p90: 'neun von zehn binnen {p90}' },
  funnel: {
    title: 'Von der Ausschreibung zur Zahlung',
    description:
      'Wie viele der in diesen Tagen ausgeschriebenen Aufträge bisher ein Angebot, eine engere Wahl, eine Beauftragung und eine Zahlung hatten.',
    formula:
      'Wie weit die in diesen Tagen ausgeschriebenen Aufträge bis jetzt kamen. Wer weiter kam, zählt auch bei den Schritten davor; ein angebotener Vertrag zählt als engere Wahl; bezahlt heißt, dass der erste Meilenstein freigegeben wurde.',
    step: {
      posted: 'Ausgeschrieben',
      gotBid: 'Mit Angebot',
      shortlisted: 'Mit engerer Wahl',
      hired: 'Beauftragt',
      paid: 'Bezahlt',
    },
    heads: { step: 'Schritt', count: 'Aufträge', share: 'Von den ausgeschriebenen' },
    left: '{open, plural, one {# davon ist} other {# davon sind}} noch offen. Von Betreibern entfernt und nicht mitgezählt: {removed, number}.',
  },
  cohorts: {
    title: 'Vergabequote nach Woche der Ausschreibung',
    description:
      'Der Anteil der bisher vergebenen Aufträge, nach der Woche, in der sie ausgeschrieben wurden. Eine Woche mit weniger als fünf Aufträgen hat keinen Balken.',
    formula:
      'Aufträge der Woche, die bis jetzt vergeben sind, geteilt durch alle in ihr ausgeschriebenen außer den von Betreibern entfernten. Jede Woche, die die Tage berühren, steht als ganze da, ab Montag. Eine Woche mit offenen Aufträgen kann noch steigen.',
    series: 'Vergabequote',
    table: 'Die Aufträge dahinter, Woche für Woche',
    week: 'Woche ab',
    posted: 'Ausgeschrieben',
    hired: 'Beauftragt',
    open: 'Noch offen',
    rate: 'Vergabequote',
  },
  countries: {
    leading: 'Die {count, number} mit dem höchsten Vertragswert',
    all: 'Alle {count, number} Länder, mit allen Zahlen',
  },
  by: {
    field: 'Nach Berufsklasse',
    country: 'Nach Land des Auftraggebers',
    fieldHead: 'Klasse',
    countryHead: 'Land',
    formula:
      'Dieselben Zahlen für die Aufträge jeder Klasse des Online Labour Index oder der Auftraggeber in jedem Land zur Zeit der Ausschreibung. Unter fünf Aufträgen oder Verträgen steht keine Quote; der Gebührensatz steht über jedem freigegebenen Betrag.',
    other: 'Unbekannt',
    ZZ: 'Unbekannt oder gelöscht',
    posted: 'Ausgeschrieben',
    hires: 'Beauftragt',
    value: 'Wert',
    released: 'Freigegeben',
    takeRate: 'Gebührensatz',
    fillRate: 'Vergabequote',
    noBids: 'Kein Angebot',
    firstBid: 'Erstes Angebot',
    hire: 'Beauftragung',
    newcomers: 'Neue',
    returningClients: 'Auftraggeber wieder',
  },
} as const satisfies Translation<typeof en>;
