import type { Translation } from '../../i18n/translation';
import type { howItWorksWords as en } from './words.en';

export const howItWorksWords = {
  page: {
    title: 'Wie Punkte, Gebühren und Reihenfolgen entstehen',
    lead: 'Die Zahlen auf dieser Seite stammen aus den Regeln, die dieser Markt in diesem Augenblick anwendet; etwas anderes können sie nicht sagen.',
  },
  fees: {
    title: 'Gebühren',
    text: 'Der Auftraggeber zahlt {clientPercent, number} % auf den Preis, der Freelancer gibt {freelancerPercent, number} % davon ab. Beides wird je Meilenstein erhoben, und nur, wenn die Arbeit abgenommen ist. Für einen Vertrag gelten die Gebühren, die bei der Abgabe des Angebots galten.',
    caption: 'Gebühren, für drei Preise ausgerechnet',
    price: 'Preis des Meilensteins',
    milestoneOf: '<narrow>Meilenstein zu </narrow><price></price>',
    pays: 'Auftraggeber zahlt',
    receives: 'Freelancer erhält',
    keeps: 'Der Markt behält',
  },
  payment: {
    title: 'Geschützte Zahlung',
    held: 'Der Preis eines Meilensteins wird vor Beginn der Arbeit eingezahlt und hinterlegt. Keine Seite kann ihn ausgeben.',
    release:
      'Er wird freigegeben, wenn der Auftraggeber die Arbeit abnimmt, oder {approveDays, number} Tage nach der Abgabe, wenn er nichts sagt. Wer Nachbesserung verlangt, hält diese Frist an, höchstens {changeRounds, number}-mal.',
    back: 'Bis Arbeit abgegeben ist, und nachdem Nachbesserung verlangt wurde, kann der Freelancer das Geld ganz zurückgeben, einschließlich Gebühr. Ein Vertrag endet nur dann vorzeitig, wenn nichts hinterlegt ist; was nur geplant war, entfällt.',
    transfers:
      'Wo Auftraggeber überweisen, gilt ein Meilenstein als bezahlt, wenn eine Überweisung die ganze Summe bringt. Bringt sie mehr, so wird der Rest für den Auftraggeber verwahrt. Eine, die zu wenig bringt oder eintrifft, wenn der Meilenstein schon bezahlt oder der Vertrag zu Ende ist, bezahlt nichts und wird ganz für den Auftraggeber verwahrt; Teile werden nicht zusammengezählt.',
    withdrawals:
      'Was verdient ist, lässt sich auszahlen. Es verlässt das Guthaben, sobald die Auszahlung verlangt wird, und steht wieder dort, wenn sie scheitert.',
    sandbox:
      'Auf dieser Installation steht eine Sandbox an der Stelle einer Bank: Alles wird gebucht, und kein echtes Geld fließt.',
    bank_transfer:
      'Auftraggeber überweisen mit dem gezeigten Verwendungszweck; ein Meilenstein gilt als hinterlegt, wenn ein Betreiber den Eingang gesehen hat. Auszahlungen überweist ein Betreiber.',
    invoices:
      'Zu jeder Freigabe entstehen drei Rechnungen: die des Freelancers über die Arbeit und die des Marktes über die Gebühr jeder Seite.',
  },
  bounds: {
    title: 'Fristen und Grenzen',
    days: '{count, plural, one {# Tag} other {# Tage}}',
    atMost: 'höchstens {count, number}',
    decision: 'Über einen Auftrag wird entschieden innerhalb von',
    decisionDays:
      '{min, plural, one {# Tag} other {# Tagen}} bis {max, plural, one {# Tag} other {# Tagen}}, wie der Auftraggeber es sagt',
    openBids: 'Offene Angebote zur gleichen Zeit',
    offer: 'Ein Vertragsangebot gilt',
    milestones: 'Meilensteine eines Auftrags',
    questions: 'Fragen eines Auftrags',
    changeRounds: 'Nachbesserungen je Meilenstein',
    approval: 'Zeit bis zur Abnahme ohne Antwort',
    reviews: 'Bewertungen sind möglich',
    reviewDays: '{count, plural, one {# Tag} other {# Tage}} nach einem Vertrag',
    file: 'Eine abgegebene Datei',
    fileSize: 'höchstens {size}',
    bidOpen:
      'Ein Angebot ist offen, bis es zum Vertrag wird, abgelehnt oder zurückgezogen ist oder sein Auftrag geschlossen wird. Auch eines, das gesehen wurde oder in der engeren Wahl steht, ist noch offen.',
    offerEnds:
      'Ein Vertragsangebot, das niemand beantwortet, verfällt, und das Angebot steht wieder in der engeren Wahl. Wer ein Vertragsangebot ablehnt, zieht sein Angebot zurück.',
    closing:
      'Ein Konto lässt sich schließen, wenn kein Vertrag, kein Auftrag und kein Angebot seines Inhabers offen ist und kein Geld mehr darin liegt. Was zu Ende ist, steht nicht im Weg.',
  },
  ranks: {
    title: 'Bewertungen, Punkte und Reihenfolgen',
    blind:
      'Nach einem Vertrag dürfen beide Seiten einander {reviewDays, number} Tage lang bewerten. Keine sieht die Bewertung der anderen, bevor beide geschrieben sind oder die Zeit um ist.',
    score:
      'Die Punktzahl eines Menschen ist das einfache Mittel der vier Noten (Qualität, Verständigung, Tempo, Verlässlichkeit, je 1 bis 5) über alle sichtbaren Bewertungen. Nichts wird gewichtet, und keine Bewertung verblasst.',
    jobs: 'Aufträge stehen für alle gleich, die neuesten zuerst. Niemand kann für einen besseren Platz bezahlen.',
    people:
      'Freelancer stehen danach, wann sie ihr Profil zuletzt bearbeitet haben, die jüngsten zuerst. Abzeichen sind ein Filter und Punkte eine Angabe neben einem Namen; beides verschiebt ihn nicht.',
    bids: 'Ein Auftraggeber sieht die Angebote für einen Auftrag in der Reihenfolge ihres Eingangs.',
    today:
      'Die Aufträge auf der Seite Heute sind die, die nach den meisten Fähigkeiten Ihres Profils fragen; welche das sind, steht daneben.',
  },
  tests: {
    title: 'Tests und Abzeichen',
    caption: 'Tests mit ihren Bestehensgrenzen',
    test: 'Test',
    length: 'Länge',
    lengthOf:
      '{questions, number} Fragen, {pilots, plural, =0 {alle gewertet} other {davon # zur Probe und nicht gewertet}}, höchstens {minutes, number} Minuten',
    mark: 'Bestanden mit',
    markOf: '{passMark, number} von {scored, number} richtig',
    reason: 'Warum diese Grenze',
    valid: 'Das Abzeichen gilt',
    months: '{count, plural, one {# Monat} other {# Monate}}',
    score:
      'Die Punktzahl ist die Zahl der richtigen Antworten. Eine falsche Antwort kostet nichts außer dem fehlenden Punkt; eine Frage ohne Antwort zählt als falsch.',
    key: 'Die richtige Antwort auf eine Frage wird durch Ausführen eines Programms gefunden, nicht durch Meinung, und alle bekommen eigene Varianten.',
    show: 'Ein Abzeichen ist für niemanden sichtbar, bis sein Inhaber es zeigt. Verborgene Abzeichen zählen nirgends: nicht in einer Suche, nicht neben einem Angebot, nicht in einer Schätzung.',
    retakeAtOnce:
      'Auf dieser Installation lässt sich ein Test sofort noch einmal ablegen; andere lassen warten. Ein bestandener Test öffnet sich wieder, wenn sein Abzeichen abläuft; ein Quiz mit erlaubten Hilfsmitteln lässt sich wiederholen.',
    retake:
      'Wer nicht besteht, wartet {days, plural, one {# Tag} other {# Tage}}, bevor derselbe Test noch einmal möglich ist. Ein bestandener Test öffnet sich wieder, wenn sein Abzeichen abläuft; ein Quiz mit erlaubten Hilfsmitteln lässt sich wiederholen.',
  },
} as const satisfies Translation<typeof en>;
