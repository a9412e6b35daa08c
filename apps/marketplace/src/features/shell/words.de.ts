import type { Translation } from '../../i18n/translation';
import type { shellWords as en } from './words.en';

export const shellWords = {
  site: {
    description:
      'Ein Marktplatz für freie Arbeit mit eingebauten Tests und signierten Abzeichen, der misst, ob seine Abzeichen helfen.',
    home: 'Assay, Startseite',
    menu: 'Menü',
    market: 'Markt',
    yourPages: 'Ihre Seiten',
    aboutThisMarket: 'Über diesen Markt',
    simulated: 'Menschen und Verlauf auf diesem Markt sind erzeugt.',
    sandboxMoney: 'Hier fließt kein echtes Geld.',
  },
  navigation: {
    jobs: 'Aufträge',
    freelancers: 'Freelancer',
    tests: 'Tests',
    verify: 'Prüfen',
    today: 'Heute',
    bids: 'Angebote',
    badges: 'Abzeichen',
    myJobs: 'Meine Aufträge',
    operator: 'Betreiber',
    contracts: 'Verträge',
    money: 'Geld',
    messages: 'Nachrichten',
    notices: 'Mitteilungen',
    waiting: 'offene Punkte',
    unreadMessages: 'ungelesene Nachrichten',
    unreadNotices: 'ungelesene Mitteilungen',
  },
  documentBeingSet: 'Dieses Dokument wird gerade erstellt. Versuchen Sie es in ein paar Sekunden noch einmal.',
  actionFailed:
    'Bei uns ist etwas fehlgeschlagen. Nichts wurde geändert, und was Sie eingegeben haben, bleibt erhalten; versuchen Sie es noch einmal.',
  passwordAgain: {
    fields: 'Bitte prüfen Sie einige Felder. Passwörter müssen Sie noch einmal eingeben; alles andere ist noch da.',
    failed:
      'Bei uns ist etwas fehlgeschlagen. Nichts wurde geändert. Geben Sie Passwörter noch einmal ein, alles andere bleibt erhalten, und versuchen Sie es erneut.',
  },
  account: { logIn: 'Anmelden', signUp: 'Registrieren', logOut: 'Abmelden', settings: 'Einstellungen' },
  barred: {
    unverified: {
      title: 'Bestätigen Sie Ihre E-Mail-Adresse',
      body: 'Wir haben einen Link an <address></address> geschickt. Bis Sie ihm folgen, können Sie sich umsehen, aber nichts ausschreiben, nichts anbieten und keinen Test ablegen.',
      form: 'Einen neuen Link anfordern',
      again: 'Link erneut senden',
    },
    suspended: {
      title: 'Dieses Konto ist gesperrt',
      body: 'Sie können lesen, laufende Verträge beenden und Geld abheben, aber nichts Neues beginnen. Begründung des Betreibers: <reason></reason>',
    },
    terms: {
      title: 'Die Bedingungen haben sich geändert',
      body: 'Es gilt Fassung {version}. <link>Lesen und annehmen</link>.',
    },
  },
  nothing: {
    name: 'Nicht gefunden',
    title: 'Unter dieser Adresse gibt es nichts',
    lead: 'Vielleicht wurde es zurückgezogen, oder nur andere dürfen es sehen. Prüfen Sie die Adresse oder beginnen Sie noch einmal bei einer Liste.',
    jobs: 'Zu den Aufträgen',
    home: 'Zur Startseite',
    operatorLead: 'Das Protokoll ist vielleicht noch nicht so weit, oder die Adresse ist falsch geschrieben.',
    overview: 'Zurück zur Übersicht',
  },
  footer: {
    howItWorks: 'Wie es funktioniert',
    rules: 'Wie Punkte, Gebühren und Reihenfolgen entstehen',
    tests: 'Wie Tests entstehen und bewertet werden',
    terms: 'Bedingungen',
    check: 'Selbst nachprüfen',
    verify: 'Ein Abzeichen prüfen',
    log: 'Das Protokoll',
    api: 'API',
    appearance: 'Darstellung',
    language: 'Sprache',
  },
} as const satisfies Translation<typeof en>;
