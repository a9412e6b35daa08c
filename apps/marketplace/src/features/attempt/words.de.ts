import type { Translation } from '../../i18n/translation';
import type { attemptWords as en } from './words.en';

export const attemptWords = {
  page: { underWay: 'Laufender Test', handIn: 'Abgeben', result: 'Ergebnis' },
  sheet: { rules: 'Die Regeln dieses Marktes, in einem neuen Tab' },
  frame: { home: 'Assay, Startseite; der Test läuft inzwischen weiter' },
  line: {
    notFound: 'Hier ist nichts.',
    loggedOut:
      'Sie sind hier abgemeldet. Was gespeichert wurde, ist sicher; melden Sie sich wieder an, um weiterzumachen.',
    tooLarge: 'Die Anfrage ist zu groß.',
    away: 'Der Testdienst antwortet nicht. Was gespeichert wurde, ist sicher; versuchen Sie es noch einmal.',
  },
  away: {
    title: 'Der Testdienst antwortet gerade nicht',
    lead: 'Nichts Gespeichertes ist verloren, und Sie müssen nichts tun: Diese Seite macht dort weiter, wo Sie waren.',
    trying: 'Neuer Versuch alle {seconds, number} Sekunden',
    answers: 'Ihre Antworten',
    answersKept: 'Jede, bei der „Gespeichert“ stand, bleibt erhalten',
    clock: 'Die Uhr',
    clockGoesOn: 'Läuft weiter; es ist die des Servers',
    timeUp: 'Wenn die Zeit um ist',
    scoredThen: 'Gewertet wird, was dann gespeichert ist',
    again: 'Jetzt erneut versuchen',
  },
  handIn: {
    title: 'Antworten abgeben?',
    allAnswered: 'Alle {total, number} Fragen sind beantwortet. Nach der Abgabe lässt sich nichts mehr ändern.',
    someAnswered:
      '{answered, number} von {total, number} Fragen sind beantwortet. Eine Frage ohne Antwort gilt als falsch; Raten kostet nichts.',
    notAnswered: 'Nicht beantwortet: {positions}',
    chooseNumber: 'Wählen Sie unten eine Nummer, um zur Frage zu gelangen.',
    flagged: 'Von Ihnen markiert: {positions}.',
    backToOpen: 'Zurück zu den offenen Fragen',
    back: 'Zurück zu den Fragen',
    form: 'Abgeben',
    submit: 'Abgeben und Ergebnis ansehen',
    submitOpen: 'Mit {count, number} unbeantworteten abgeben',
    pending: 'Wird ausgewertet …',
  },
  giveUp: {
    label: 'Diesen Versuch stattdessen abbrechen',
    meaning:
      'Ein abgebrochener Versuch wird nicht gewertet, zählt aber als Versuch: Die Wartezeit bis zum nächsten beginnt jetzt.',
    form: 'Abbrechen',
    submit: 'Ohne Wertung abbrechen',
    pending: 'Wird abgebrochen …',
  },
  result: {
    tests: 'Tests',
    state: { abandoned: 'Abgebrochen', passed: 'Bestanden', notPassed: 'Nicht bestanden' },
    attempt: 'Versuch {number, number}',
    ended: 'Beendet <time></time>',
    abandoned: {
      title: '{test}: abgebrochen',
      lead: 'Der Versuch endete ohne Wertung, zählt aber trotzdem. Niemand außer Ihnen sieht das.',
    },
    passed: { title: '{test}: bestanden', lead: 'Ihre Antworten erreichen die Bestehensgrenze.' },
    notPassed: {
      title: '{test}: diesmal nicht bestanden',
      lead: 'Ihre Antworten bleiben unter der Bestehensgrenze. Niemand außer Ihnen sieht das.',
    },
    timeRanOut: 'Ihre Zeit ist abgelaufen; gewertet wurde, was bis dahin gespeichert war.',
  },
  score: {
    title: 'Punkte',
    right: '{score, number} <of>von {max, number} richtig</of>',
    why: 'Wie wird das berechnet?',
    because:
      'Ein Punkt für jede richtige Antwort auf die {max, number} gewerteten Fragen; ungewertete Probefragen zählen nicht. Die Bestehensgrenze von {mark, number} steht vor dem Test fest. Der Standardfehler folgt dem Binomialmodell von Lord: √(x(n − x) / (n − 1)) für x richtige von n Antworten.',
    mark: 'nötig: {mark, number}',
    range:
      'Bei anderen Fragen derselben Art läge das Ergebnis meist zwischen {low, number, ::.0} und {high, number, ::.0}: Der Standardfehler beträgt {error, number, ::.0} Fragen.',
    corrected: 'Zu aller Gunsten gewertet',
    credited:
      '{count, plural, one {Eine Frage dieses Tests hat sich als zweifelhaft erwiesen. Sie zählt jetzt für alle als richtig.} other {# Fragen dieses Tests haben sich als zweifelhaft erwiesen. Sie zählen jetzt für alle als richtig.}}',
    raised: 'Ihr Ergebnis: {before, number} → {after, number} von {max, number}.',
    noError: 'Alle gewerteten Antworten stimmen überein, daher hat dieses Ergebnis keinen eigenen Standardfehler.',
  },
  bands: {
    title: 'Nach Lernzielen',
    coarse: 'grob, da jedes auf ein oder zwei Fragen beruht',
    to_practise: 'Zu üben',
    partial: 'Teilweise',
    strong: 'Sicher',
    restsOn: 'Beruht auf {count, plural, one {# Frage} other {# Fragen}}',
    reason: {
      to_practise:
        '{count, plural, one {Weniger als die Hälfte der Antworten auf die eine gewertete Frage dazu war richtig.} other {Weniger als die Hälfte der Antworten auf die # gewerteten Fragen dazu war richtig.}}',
      partial:
        '{count, plural, one {Mindestens die Hälfte der Antworten auf die eine gewertete Frage dazu war richtig, aber nicht alle.} other {Mindestens die Hälfte der Antworten auf die # gewerteten Fragen dazu war richtig, aber nicht alle.}}',
      strong:
        '{count, plural, one {Jede Antwort auf die eine gewertete Frage dazu war richtig.} other {Jede Antwort auf die # gewerteten Fragen dazu war richtig.}}',
    },
    whyCoarse:
      'So wenige Fragen tragen drei Stufen und keine feinere Angabe; welche Antworten richtig waren, bleibt ungesagt, damit die Fragen auch anderen gestellt werden können.',
  },
  badge: {
    label: 'Ihr Abzeichen',
    older: 'Das Abzeichen {title} haben Sie bereits aus einem früheren bestandenen Versuch',
    shown: 'Ihr Abzeichen {title} wird gezeigt',
    earned: 'Sie haben das Abzeichen {title} erworben',
    whereShown: 'Es steht in Ihrem Profil, in der Suche, neben Ihren Angeboten und unter seinem eigenen Link.',
    notYetShown:
      'Niemand außer Ihnen weiß davon. Wenn Sie es zeigen, steht es in Ihrem Profil, in der Suche, neben Ihren Angeboten und unter seinem eigenen Link; Sie können es jederzeit wieder verbergen.',
    struck: 'Ihr Abzeichen wird geprägt',
    waiting: 'Die Signatur steht noch aus',
    struckHow:
      'Es wird mit dem Schlüssel dieses Marktes signiert, was meist einige Sekunden dauert. Diese Seite zeigt es, sobald es da ist; Sie können auch weitergehen und finden es unter <link>Abzeichen</link>. Dauert es länger, ist nichts verloren: Das Abzeichen trägt das Datum, an dem Sie bestanden haben, nicht das der Signatur.',
  },
  next: {
    afterPass: 'Den Test wiederholen',
    title: 'Wie es weitergeht',
    lookAt:
      'Was Sie sich zuerst ansehen sollten: {titles}{left, plural, =0 {} one {; und unten # weiteres Lernziel} other {; und unten # weitere Lernziele}}.',
    practice: 'Zu den Übungsfragen',
    rules: 'Die Regeln lesen',
    takeAgain: 'Den Test wiederholen',
  },
  again: {
    notOffered: 'Dieser Test wird nicht mehr angeboten.',
    open: 'Sie können den Test jetzt mit neuen Fragen wiederholen.',
    openInDemo:
      'Sie können den Test jetzt mit neuen Fragen wiederholen, da dies eine Vorführung ist; auf einem echten Markt müssten Sie warten.',
    running: 'Gerade läuft ein Test von Ihnen. <link>Weitermachen</link>',
    wait: 'Sie können den Test mit neuen Fragen wiederholen: <time></time>',
    passedElsewhere: 'Sie haben diesen Test in einem anderen Versuch bestanden.',
    passed:
      'Für ein bestandenes Ergebnis wird bis <day></day> gebürgt; dann ist der Test mit neuen Fragen wieder offen, um es zu erneuern.',
  },
  island: {
    clock: {
      up: 'Die Zeit ist um',
      minutes: 'noch {minutes, number} Min.',
      seconds: 'noch {time}',
      aloud: { up: 'Die Zeit ist um.', one: 'Noch eine Minute.', five: 'Noch fünf Minuten.' },
    },
    map: {
      label: 'Fragen, {answered, number} von {total, number} beantwortet',
      question:
        'Frage {position, number}, {answered, select, yes {beantwortet} other {nicht beantwortet}}{flagged, select, yes {, markiert} other {}}',
    },
    desk: {
      title: '{test} <place>· Frage {position, number} von {total, number}</place>',
      form: 'Frage {position, number}',
      notSaved: 'Das wurde nicht gespeichert. Versuchen Sie es noch einmal.',
      option: 'Antwort',
      keys: 'Tasten: <key>1</key>–<key>{last, number}</key> wählen aus, <key>F</key> markiert, <key>←</key> <key>→</key> blättern.',
      back: 'Zurück',
      flag: 'Markieren',
      unflag: 'Markierung entfernen',
      toEnd: 'Zum Schluss',
      next: 'Nächste Frage',
    },
    save: {
      sending: 'Wird gespeichert …',
      waiting: 'Keine Verbindung. Ihre Wahl bleibt hier erhalten und wird in {seconds, number} s erneut gesendet.',
      turning: 'Wird umgeblättert …',
      saved: 'Gespeichert',
    },
  },
} as const satisfies Translation<typeof en>;
