import type { Translation } from '../../i18n/translation';
import type { operatorDeadLettersWords as en } from './words.en';

export const operatorDeadLettersWords = {
  page: {
    title: 'Unzustellbare Ereignisse',
    lead: 'Was aus einem Ereignis folgen sollte und bei jedem Versuch scheiterte. Das Ereignis selbst ist sicher; nur seine Wirkung fehlt.',
    waiting: 'Offen',
    all: 'Alle',
    none: 'Nichts ist gescheitert. Hier werden Zustellungen stehen, über die ein Betreiber entscheiden muss.',
  },
  state: {
    open: 'Wartet auf Sie',
    retrying: 'Wird wiederholt',
    healed: 'Doch noch zugestellt',
    discarded: 'Aufgegeben',
  },
  letter: {
    title: '<consumer></consumer> scheiterte an <kind></kind>',
    facts:
      '{meaning} · geschehen <happened></happened> · {attempts, plural, one {# Versuch} other {# Versuche}}, zuletzt <failed></failed>',
    affects: 'Ohne Wirkung geblieben für: <subject></subject>',
    payload: 'Inhalt des Ereignisses',
    discarded: 'Aufgegeben, weil: {reason}',
  },
  decide: {
    retryForm: 'Zustellung wiederholen',
    retry: 'Wiederholen',
    discardForm: 'Zustellung aufgeben',
    reason: 'Warum sie aufgegeben werden kann',
    discard: 'Aufgeben',
  },
  done: { retried: 'Die Zustellung wird jetzt wiederholt.', discarded: 'Aufgegeben.' },
  failing: {
    title: 'Nicht eingehaltene Termine',
    lead: 'Jeder wird von selbst wiederholt, spätestens nach einer Stunde; gelingt es, verschwindet die Zeile aus dieser Liste.',
    caption: 'Zeilen, deren Termin nicht eingehalten werden konnte, der jüngste Fehler zuerst',
    due: 'Was fällig war',
    row: 'Zeile',
    error: 'Fehler',
    attempts: 'Versuche',
    since: 'Erstmals',
    again: 'Nächster Versuch',
    deadline: {
      job: { expire: 'Einen Auftrag schließen, dessen Entscheidungstermin vergangen ist' },
      offer: { lapse: 'Ein Vertragsangebot zurücknehmen, das nicht beantwortet wurde' },
      milestone: { approve: 'Arbeit abnehmen, auf die nicht geantwortet wurde' },
      review: { reveal: 'Eine Bewertung öffnen, deren Frist geendet hat' },
      payout: { send: 'Eine Auszahlung senden' },
      attempt: {
        expire: 'Einen Test beenden, dessen Zeit um ist',
        rescore: 'Einen Test mit einer zweifelhaften Frage neu bewerten',
      },
    },
  },
} as const satisfies Translation<typeof en>;
