import type { Translation } from '../../i18n/translation';
import type { operatorModerationWords as en } from './words.en';

export const operatorModerationWords = {
  page: {
    title: 'Moderation',
    tabs: 'Meldungen',
    open: 'Zu entscheiden',
    decided: 'Entschieden',
    noneOpen: 'Nichts wartet auf Sie. Hier werden Meldungen zu Aufträgen, Profilen und Nachrichten stehen.',
    noneDecided: 'Hier werden entschiedene Meldungen stehen.',
  },
  subject: {
    found: {
      job: 'Auftrag: <subject></subject>',
      profile: 'Profil: <subject></subject>',
    },
    gone: {
      job: 'Auftrag, der nicht mehr vorhanden ist',
      profile: 'Profil, das nicht mehr vorhanden ist',
      message: 'Nachricht, die nicht mehr vorhanden ist',
    },
  },
  open: {
    reported: 'Gemeldet von <person></person> <time></time>',
    form: 'Über diese Meldung entscheiden',
    note: 'Erläuterung',
    noteHint: 'Warum Sie so entscheiden; steht bei der Meldung.',
    removeJob: 'Auftrag entfernen',
    removeJobHint: 'Nur wenn Sie der Meldung stattgeben; die Bieter werden benachrichtigt.',
    uphold: 'Der Meldung stattgeben',
    dismiss: 'Zurückweisen',
  },
  decided: {
    caption: 'Entschiedene Meldungen',
    subject: 'Gemeldet',
    reason: 'Grund',
    erased: 'Mit dem Konto des Meldenden gelöscht.',
    decision: 'Entscheidung',
    upheld: 'Stattgegeben',
    dismissed: 'Zurückgewiesen',
    note: 'Erläuterung',
    by: 'Von',
    when: 'Wann',
  },
  done: 'Entschieden.',
} as const satisfies Translation<typeof en>;
