import type { Translation } from '../../i18n/translation';
import type { operatorMoneyWords as en } from './words.en';

export const operatorMoneyWords = {
  page: { title: 'Geld' },
  tabs: { label: 'Geld', held: 'Bestand', books: 'Bücher', rates: 'Wechselkurse' },
  waiting: {
    title: 'Wartet auf Sie',
    none: 'Hier werden Überweisungen stehen, die zu bestätigen, zu erstatten oder auszuzahlen sind.',
    noneInSandbox: 'Die Sandbox bestätigt Zahlungen, Erstattungen und Auszahlungen von selbst; nichts wartet.',
    kind: {
      payment: 'Erwartete Zahlung von <name></name>',
      refund: 'Erstattung an <name></name>',
      receipt: 'Zurückzusendende Überweisung an <name></name>',
      payout: 'Auszahlung an <name></name>',
    },
    facts: '<note></note> · <time></time>',
  },
  act: {
    payment: {
      arrived: {
        question: 'Sie ist eingegangen',
        confirm: 'Eingang bestätigen',
        amount: 'Betrag auf dem Kontoauszug',
        asked: 'Verlangt: {amount}',
        effect:
          'Der Meilenstein ist hinterlegt, und die Arbeit kann beginnen. Eine Bestätigung lässt sich nicht zurücknehmen.',
      },
      other: {
        question: 'Ein anderer Betrag ist eingegangen, oder der Vertrag ist beendet',
        confirm: 'Eingang verbuchen',
        effect:
          'Ist es zu viel, wird der Meilenstein hinterlegt und der Rest verwahrt. Zu wenig, oder Geld für einen weggefallenen Meilenstein, wird ganz verwahrt. Was verwahrt wird, wartet hier darauf, dass Sie es an <name></name> zurücksenden; die Person erfährt davon.',
      },
      abandon: {
        question: 'Sie wird nicht kommen',
        confirm: 'Zahlung aufgeben',
        effect:
          'Die Zahlung endet, und der Auftraggeber kann eine neue beginnen. Kommt das Geld doch noch, verbuchen Sie es unten.',
      },
    },
    refund: {
      question: 'Sie wurde gesendet',
      confirm: 'Versand bestätigen',
      effect:
        'Die Bücher sagen dann, dass <sum></sum> vom Konto an <name></name> gingen. Eine Bestätigung lässt sich nicht zurücknehmen.',
    },
    receipt: {
      question: 'Sie wurde zurückgesendet',
      confirm: 'Rücksendung bestätigen',
      effect:
        'Senden Sie <sum></sum> an das Konto, von dem die Überweisung kam. Die Bücher sagen dann, dass das Geld abging, und <name></name> erfährt davon. Eine Bestätigung lässt sich nicht zurücknehmen.',
    },
    payout: {
      sent: {
        question: 'Sie wurde gesendet',
        confirm: 'Versand bestätigen',
        effect:
          'Die Bücher sagen dann, dass <sum></sum> vom Konto abgingen, und <name></name> erfährt davon. Eine Bestätigung lässt sich nicht zurücknehmen.',
      },
      failed: {
        question: 'Sie konnte nicht gesendet werden',
        confirm: 'Scheitern vermerken',
        reason: 'Warum sie nicht gesendet werden konnte',
        effect:
          '<sum></sum> stehen <name></name> wieder zur Verfügung; die Person liest den Grund und kann neu verlangen.',
      },
    },
  },
  otherTransfer: {
    title: 'Eine Überweisung, auf die nichts wartet',
    question: 'Eine späte oder zweite Überweisung verbuchen',
    confirm: 'Eingang verbuchen',
    effect:
      'Sie kam, nachdem ihre Zahlung aufgegeben war, oder zum zweiten Mal. Sie wird für den Auftraggeber verwahrt, der davon erfährt, und wartet oben darauf, dass Sie sie zurücksenden.',
  },
  transfer: {
    reference: 'Verwendungszweck der Zahlung',
    amount: 'Betrag auf dem Kontoauszug',
    amountHint: 'In der Währung der Zahlung.',
    entry: 'Posten des Kontoauszugs',
    entryHint: 'Die Nummer der Bank für die Überweisung, oder Tag und Zeile. Jeder Posten wird einmal verbucht.',
  },
  held: {
    title: 'Hinterlegtes nach Alter',
    none: 'Hier wird Geld hinterlegter Meilensteine stehen, bis es freigegeben oder erstattet ist.',
    caption: 'Hinterlegtes Geld nach Währung und Alter',
    currency: 'Währung',
    milestones: 'Meilensteine',
    under7: 'Unter 7 Tagen',
    under30: '7 bis 30 Tage',
    under90: '30 bis 90 Tage',
    older: 'Über 90 Tage',
    total: 'Zusammen',
  },
  milestones: {
    caption: 'Meilensteine nach Alter ihres Geldes, die ältesten zuerst',
    milestone: 'Meilenstein',
    state: 'Stand',
    states: {
      planned: 'geplant',
      funding: 'wird hinterlegt',
      funded: 'in Arbeit',
      submitted: 'abgegeben',
      changes_requested: 'Nachbesserung verlangt',
      released: 'freigegeben',
      refunded: 'erstattet',
      cancelled: 'gestrichen',
    },
    since: 'Hinterlegt',
    auto: 'Von selbst abgenommen',
    amount: 'Preis und Gebühr',
  },
  refunds: {
    title: 'Erstattungen',
    none: 'Hier wird Geld stehen, das an Auftraggeber zurückging.',
    caption: 'Die neuesten Erstattungen',
    milestone: 'Meilenstein',
    contract: 'Vertrag',
    to: 'An',
    sent: 'Gesendet',
    onItsWay: 'unterwegs',
    amount: 'Betrag',
  },
  books: {
    title: 'Bücher',
    checked: 'Geprüft am {time} in {ms, number} ms, Buchung für Buchung',
    again: 'Jetzt prüfen',
    balance: 'Die Bücher gehen auf.',
    balanceMeans:
      'Jede Währung ergibt in der Summe null; was hinterlegt wurde, ist freigegeben, erstattet, noch hinterlegt oder als Gebühr erhoben; kein Konto ist überzogen; keine Rechnungsnummer fehlt.',
    faults: 'Die Bücher gehen nicht auf: {count, plural, one {# Fehler} other {# Fehler}}.',
    byCurrency: 'Nach Währung',
    noCurrency: 'Hier werden nach der ersten Zahlung die Summen jeder Währung stehen.',
    caption: 'Summen der Bücher nach Währung',
    currency: 'Währung',
    funded: 'Hinterlegt',
    released: 'Freigegeben',
    refunded: 'Erstattet',
    held: 'Noch hinterlegt',
    fees: 'Gebühren',
    toReturn: 'Zurückzusenden',
    sum: 'Soll weniger Haben',
  },
  series: {
    title: 'Rechnungsnummern',
    none: 'Hier wird nach dem ersten freigegebenen Meilenstein jede Reihe von Rechnungen stehen.',
    complete: '{invoices, number} Rechnungen in {series, number} Reihen, keine Nummer fehlt.',
    incomplete:
      '{invoices, number} Rechnungen in {series, number} Reihen, {missing, plural, one {# Nummer fehlt} other {# Nummern fehlen}}.',
    each: 'Jede Reihe',
    caption: 'Reihen von Rechnungen',
    issuer: 'Aussteller',
    platform: 'Der Markt',
    for: 'Für',
    kind: { work: 'Arbeit', freelancer_fee: 'Gebühr an Freelancer', client_fee: 'Gebühr an Auftraggeber' },
    invoices: 'Rechnungen',
    last: 'Letzte Nummer',
    missing: 'Fehlend',
  },
  rates: {
    title: 'Wechselkurse',
    lead: 'Was Beträge in {currency} wert sind. Jedes Ereignis behält den Kurs, der der neueste war, als es geschah.',
    newest: 'Die neuesten',
    none: 'Hier werden Kurse stehen. Ohne einen kann niemand einen Betrag in einer anderen Währung vereinbaren.',
    caption: 'Wechselkurse, die neuesten zuerst',
    currency: 'Währung',
    rate: 'Kurs',
    day: 'Tag',
    source: 'Quelle',
    enter: 'Einen Kurs eintragen',
    chooseCurrency: 'Währung wählen',
    worth: 'Was 1 {currency} in dieser Währung wert war',
    worthHint: 'Mit Dezimalpunkt. Ein Kurs wird nie geändert; ein späterer Tag tritt an seine Stelle.',
    sourceExample: 'Europäische Zentralbank',
    submit: 'Kurs eintragen',
  },
  done: {
    transferConfirmed: 'Bestätigt: Der Meilenstein ist hinterlegt.',
    transferAbandoned: 'Aufgegeben: Der Auftraggeber kann die Zahlung neu beginnen.',
    recorded: 'Verbucht: {amount} werden verwahrt und sind zurückzusenden.',
    recordedAndFunded: 'Verbucht: Der Meilenstein ist hinterlegt; {amount} werden verwahrt und sind zurückzusenden.',
    returned: 'Bestätigt: Das Geld ist zurückgesendet.',
    refunded: 'Bestätigt: Die Erstattung ist gesendet.',
    paidOut: 'Bestätigt: Die Auszahlung ist gesendet.',
    payoutFailed: 'Vermerkt: Das Geld steht dem Freelancer wieder zur Verfügung.',
    rate: 'Eingetragen. Der Kurs zählt für das, was ab jetzt geschieht.',
  },
} as const satisfies Translation<typeof en>;
