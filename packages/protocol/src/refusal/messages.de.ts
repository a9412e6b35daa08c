import type { RefusalCode } from '@assay/domain/kernel/refusal';

/** The sentences of `messages.ts` in German, with the same facts; `{entity}` is filled with its article here. */
export const germanMessages: Readonly<Record<RefusalCode, string>> = {
  not_signed_in: 'Melden Sie sich an, um fortzufahren. Was Sie eingegeben haben, bleibt auf dieser Seite erhalten.',
  not_found: 'Hier gibt es nichts, was Sie sehen dürfen.',
  not_allowed: 'Dazu sind Sie nicht berechtigt.',
  suspended:
    'Dieses Konto ist gesperrt: Sie können lesen, Geld auszahlen lassen und dem Betreiber schreiben, aber nichts Neues beginnen.',
  email_unverified:
    'Bestätigen Sie zuerst Ihre E-Mail-Adresse; der Link steht in der E-Mail, die wir Ihnen geschickt haben.',
  wrong_credentials: 'E-Mail-Adresse und Passwort passen nicht zusammen.',
  too_many_requests:
    'Zu viele Versuche. Warten Sie {seconds} Sekunden und versuchen Sie es noch einmal; es geht nichts verloren.',
  invalid_input: 'Bitte prüfen Sie einige Felder; alles, was Sie eingegeben haben, ist noch da.',
  token_invalid: 'Dieser Link ist ungültig oder wurde schon benutzt. Fordern Sie einen neuen an.',
  token_expired: 'Dieser Link ist abgelaufen. Fordern Sie einen neuen an.',
  terms_outdated:
    'Die Bedingungen haben sich geändert. Lesen Sie Version {termsVersion} und stimmen Sie zu, um fortzufahren.',
  file_too_large:
    'Die Datei ist größer als {limitMb} MB. Das übrige Formular bleibt erhalten; wählen Sie eine kleinere Datei.',
  file_type_refused:
    'Dateien dieser Art werden nicht angenommen. Senden Sie ein PDF, ein Bild, einen Text, eine Tabelle oder ein ZIP-Archiv.',
  wrong_state: '{entity} ist {state}; deshalb ist das nicht mehr möglich. Nichts wurde geändert.',
  changed_meanwhile:
    'Das wurde inzwischen von jemand anderem geändert. Sehen Sie es noch einmal an; nichts wurde geändert.',
  account_has_open_work:
    'Verträge, Aufträge und Angebote müssen zuerst abgeschlossen oder beendet und das Geld ausgezahlt sein; dann kann das Konto geschlossen werden.',
  last_operator:
    'Das ist der letzte Betreiber, der handeln kann. Machen Sie zuerst jemand anderen zum Betreiber; nichts wurde geändert.',
  own_job: 'Das ist Ihr eigener Auftrag; darauf können Sie kein Angebot abgeben.',
  already_bid:
    'Sie haben schon ein Angebot für diesen Auftrag abgegeben. Ziehen Sie es zuerst zurück, wenn Sie ein anderes senden möchten.',
  bid_limit_reached:
    'Sie haben {limit} offene Angebote; mehr sind zur gleichen Zeit nicht möglich. Ein Platz wird frei, wenn ein Auftraggeber entscheidet oder Sie eines zurückziehen.',
  fees_changed:
    'Die Gebühren haben sich geändert, während Sie schrieben. Sehen Sie nach, was Sie jetzt erhalten, und senden Sie das Angebot noch einmal; Ihr Text bleibt erhalten.',
  job_closed: 'Für diesen Auftrag werden keine Angebote mehr angenommen. Ihr Text bleibt auf dieser Seite erhalten.',
  badge_required:
    'Dieser Auftrag verlangt das Abzeichen „{badge}“ in Ihrem Profil. Bestehen Sie den Test und zeigen Sie das Abzeichen; Ihr Text bleibt erhalten.',
  offer_expired:
    'Dieses Vertragsangebot ist abgelaufen. Schreiben Sie dem Auftraggeber; ein neues Vertragsangebot ist möglich.',
  change_rounds_used:
    'Nachbesserung wurde {rounds}-mal verlangt, so oft, wie es der Vertrag erlaubt. Nehmen Sie die Arbeit ab oder schreiben Sie dem Freelancer.',
  deadline_passed: 'Der Termin ist vorbei.',
  review_window_closed: 'Bewertungen sind bis {days} Tage nach dem Ende eines Vertrags möglich.',
  already_reviewed: 'Sie haben diesen Vertrag schon bewertet.',
  insufficient_funds: 'Ihnen stehen {available, money} zur Verfügung; wählen Sie einen Betrag bis zu dieser Höhe.',
  currency_mismatch: 'Der Betrag muss in {currency} angegeben sein.',
  payment_unconfirmed:
    'Die Zahlung ist noch nicht eingegangen. Sie wird bestätigt, sobald die Überweisung mit dem Verwendungszweck {reference} gesehen wird.',
  bank_details_missing:
    'Für diesen Markt ist noch kein Bankkonto eingetragen. Ein Betreiber muss eines eintragen; dann können Sie hinterlegen.',
  rate_missing: 'Für {currency} gibt es keinen Wechselkurs. Ein Betreiber muss einen eintragen.',
  test_unavailable:
    'Von den {needed} Fragen, die ein Bogen dieses Tests braucht, sind bisher {proven} erprobt, die für Sie neu sind. Versuchen Sie es in einer Minute noch einmal.',
  test_withheld:
    'Fragen dieses Tests werden geprüft, und ohne sie lässt sich kein Bogen ziehen. Er öffnet wieder, sobald ein Betreiber sie angesehen hat; durch das Warten verlieren Sie nichts.',
  attempt_running: 'Einer Ihrer Tests läuft noch. Beenden Sie ihn zuerst, hier oder auf dem anderen Gerät.',
  retake_too_early: 'Sie können diesen Test ab {retakeAt, time} wieder ablegen.',
  test_passed:
    'Sie haben diesen Test bestanden, und für sein Abzeichen wird bis {retakeAt, time} gebürgt. Dann ist er wieder offen.',
  answer_too_late:
    'Als diese Antwort ankam, war die Zeit abgelaufen. Gewertet werden die Antworten, die vorher gespeichert wurden.',
  attempt_closed: 'Dieser Test ist beendet.',
  badge_revoked: 'Dieses Abzeichen wurde widerrufen.',
  badges_name_address:
    '{badges} Abzeichen sind ausgestellt, die {address} für immer als ihre eigene Adresse und als die ihres Ausstellers nennen. Sie sind nur prüfbar, solange auch diese Adresse hierher führt. Bestätigen Sie, um trotzdem umzuziehen; nichts wurde geändert.',
  origin_is_final: 'Ob eine Installation echt oder simuliert ist, wird nur einmal festgelegt.',
};
