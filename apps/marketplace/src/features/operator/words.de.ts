import type { Translation } from '../../i18n/translation';
import type { operatorWords as en } from './words.en';

export const operatorWords = {
  navigation: {
    label: 'Betreiber',
    overview: 'Übersicht',
    market: 'Markt',
    log: 'Protokoll',
    money: 'Geld',
    people: 'Personen',
    moderation: 'Moderation',
    tests: 'Tests',
    impact: 'Vorher und nachher',
    mails: 'E-Mails',
    deadLetters: 'Unzustellbares',
    system: 'System',
  },
  waiting: {
    transfers: 'Überweisungen zu bestätigen',
    reports: 'Meldungen zu entscheiden',
    families: 'ausgesetzte Fragenfamilien',
    mails: 'E-Mails, die nicht gesendet werden konnten',
    deadLetters: 'gescheiterte Zustellungen',
    alarms: 'Alarme',
  },
  generated:
    'Menschen und Verlauf auf diesem Marktplatz sind erzeugt. Eine Wirkung von Abzeichen ist nicht hineingelegt: Was diese Zahlen über den Wert eines Abzeichens zu zeigen scheinen, ist Zufall.',
  filter: { submit: 'Filtern', all: 'Alle' },
  subject: {
    installation: 'Diese Installation',
    drill: 'Eine Übung',
    log: 'Das Protokoll',
    setting: {
      fees: 'Die Gebühren',
      retakeWaitDays: 'Die Wartezeit vor einem neuen Versuch',
      sessionIdleDays: 'Wann ungenutzte Sitzungen enden',
      bankDetails: 'Die Bankverbindung',
      seller: 'Wer die Rechnungen über Gebühren ausstellt',
      mailServer: 'Der Mailserver',
    },
    list: { jobs: 'Die Liste der Aufträge', freelancers: 'Die Liste der Freelancer' },
    report: {
      job: 'Eine Meldung zu einem Auftrag',
      profile: 'Eine Meldung zu einem Profil',
      message: 'Eine Meldung zu einer Nachricht',
    },
    why: {
      gone: 'nicht mehr vorhanden',
      own_file: 'eine Datei, die Assay gemacht hat, für das Ereignis danach',
      other_release: 'ein Ereignis einer anderen Version',
    },
  },
} as const satisfies Translation<typeof en>;
