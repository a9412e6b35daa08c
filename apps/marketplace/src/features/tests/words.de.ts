import type { Translation } from '../../i18n/translation';
import type { testsWords as en } from './words.en';

export const testsWords = {
  list: {
    title: 'Tests',
    description:
      'Tests, deren Lösungen berechnet sind, bevor jemand gefragt wird, und was über ihren Wert bekannt ist.',
    lead: 'Die Fragen entstehen frisch für diesen Markt, und jede Lösung wird berechnet, durch Ausführen oder aus den geltenden Regeln, bevor jemand gefragt wird. Wenn Sie bestehen, erwerben Sie ein Abzeichen, das Sie zeigen oder für sich behalten können.',
    empty: 'Hier stehen Tests, sobald der Testdienst sich gemeldet hat.',
    emptyAdvice: 'Er tut das bei seinem ersten Start, der einige Sekunden dauert.',
  },
  card: {
    offered: 'Kann abgelegt werden',
    preparing: 'In Vorbereitung',
    withheld: 'Fragen werden geprüft',
    look: 'Zum Test',
  },
  page: {
    tests: 'Tests',
    title: 'Test {title}',
    version: 'Version {version, number}',
    openBook: 'Hilfsmittel erlaubt',
    inShort: 'Der Test in Kürze',
    yourAttempts: 'Ihre Versuche',
    onlyYou: 'nur Sie sehen sie',
    asks: 'Was er fragt',
    recorded: 'Was aufgezeichnet wird',
    assurance: 'Sicherheit des Ergebnisses',
    practice: 'Übung',
    practiceAside:
      '{count, plural, one {# Frage} other {# Fragen}}, offen für alle und ohne Wartezeit; in keinem Test gestellt',
    sources: 'Quellen',
    jobs: 'Offene Aufträge, die dieses Abzeichen verlangen',
    allJobs: 'Alle',
    noJobs: 'Zurzeit keine.',
  },
  sheet: {
    questions: 'Fragen',
    split: '{questions, number}: {scored, number} gewertet, {pilots, number} zur Probe',
    time: 'Zeit',
    minutes: 'höchstens {most, number} Min., meist {typical, number}',
    books: 'Hilfsmittel',
    open: 'Erlaubt: die Regeln dieses Marktes',
    closed: 'Nicht erlaubt',
    mark: 'Bestehensgrenze',
    markOf: '{mark, number} von {scored, number} richtig',
    markWhy: 'Wie wurde sie festgelegt?',
    guessing: 'Bestehen durch Raten',
    chance: '{percent, number, ::@#} %, 1 von {oneIn, number}',
    chanceWhy: 'Wie wird das berechnet?',
    chanceBecause:
      'Die Wahrscheinlichkeit, dass {mark, number} oder mehr von {scored, number} richtig sind, wenn jede Antwort blind gezogen wird: genau, für die wenigsten Antworten, die ein Testbogen anbieten kann.',
    again: 'Wiederholung',
    retake:
      '{days, plural, =0 {{demo, select, yes {Sofort: Dies ist eine Vorführung, ein echter Markt lässt Sie warten} other {Sofort}}} one {# Tag nach dem letzten Versuch} other {# Tage nach dem letzten Versuch}}{months, plural, =0 {} one {. Nach dem Bestehen: nach # Monat} other {. Nach dem Bestehen: nach # Monaten}}',
    passRate: 'Bestehensquote',
    worth: 'Gemessener Wert',
    valid: 'Für ein Abzeichen wird gebürgt',
    months: '{count, plural, one {# Monat} other {# Monate}}',
    learning: 'Lernaufwand etwa',
    hours: '{count, plural, one {# Stunde} other {# Stunden}}',
    skills: 'Spricht für',
  },
  passRate: {
    share: '{percent, number} % <base>(n = {count, number} abgeschlossen)</base>',
    tooFew: 'Ab {fewest, number} Abschlüssen <base>(bisher {count, number})</base>',
    simulated: 'SIMULATED: {count, number} davon von einem Programm, denn dies ist eine Demo',
  },
  worth: {
    unknown: 'Noch nicht bekannt <base>(n = {count, number} gezeigt)</base>',
    tooFew:
      'Noch nicht bekannt <base>(n = {identifying, number} von {badges, plural, one {# Abzeichen} other {# Abzeichen}})</base>',
    method:
      'Ob ein Abzeichen Arbeit bringt, wird gemessen, indem die Wochen verglichen werden, bevor und nachdem Abzeichen sichtbar wurden, mit Intervall.',
    demo: 'Die Menschen hier sind erzeugt, und keine Wirkung wurde eingebaut.',
    noNumber: 'Bis genügend Menschen dieses zeigen, wäre jede Zahl Zufall; darum steht hier keine.',
    restsOn:
      'Von {badges, plural, one {# Abzeichen} other {# Abzeichen}} dieses Tests, die sichtbar wurden, {identifying, plural, one {hat #} other {haben #}} ein Projekt, das in den 14 Tagen davor oder danach begann; die übrigen sagen nichts über die Zahl der Projekte.',
    needed: 'Bei diesem Anteil braucht es etwa {count, number} Abzeichen, die sichtbar wurden.',
    projects: 'Begonnene Projekte: {percent, number, ::sign-except-zero .0} %',
    projectValue: 'Wert eines Projekts: {percent, number, ::sign-except-zero .0} %',
    interval:
      '95-%-Intervall von {low, number, ::sign-except-zero .0} bis {high, number, ::sign-except-zero .0} %, n = {events, number} von {badges, plural, one {# Abzeichen} other {# Abzeichen}}',
    simulated: 'SIMULATED: Menschen und Arbeit hier sind erzeugt, denn dies ist eine Demo',
    compared:
      'Die 14 Tage, nachdem ein Abzeichen dieses Tests sichtbar wurde, verglichen mit den 14 Tagen davor. In diesen Tagen kann sich auch anderes geändert haben.',
    spoke:
      'Nur Abzeichen mit Projekten in diesen Tagen können etwas sagen: So viele von allen, die sichtbar wurden, sind n.',
    asOf: 'Geschätzt am {date, date, medium}.',
    from: 'Log bis Eintrag {position, number}, Wurzel <code>{root}</code> · Abfrage <code>{query}</code> · Code <code>{version}</code>',
  },
  pool: {
    preparing: 'Fragen werden bewiesen; der Test öffnet sich von selbst',
    open: 'Offen; inzwischen werden weitere Fragen bewiesen',
    progress: '{proven, number} von {target, number} Fragen bewiesen',
    done: '{count, number} Fragen, jede Lösung bewiesen.',
  },
  door: {
    withheld:
      'Fragen dieses Tests werden geprüft, und ohne sie lässt er sich nicht beginnen. Er öffnet wieder, sobald ein Betreiber sie angesehen hat.',
    away: 'Der Testdienst antwortet gerade nicht. Versuchen Sie es in einer Minute noch einmal.',
    logIn: 'Anmelden und den Test ablegen',
    running: 'Ihr Versuch läuft: Er endet <time></time>',
    otherRunning: 'Ein Test von Ihnen läuft ({title}): Er endet <time></time>',
    goOn: 'Weitermachen',
    wait: 'Wiederholen können Sie ihn <time></time>',
    passed:
      'Sie haben bestanden. Der Test öffnet sich wieder, wenn für das Abzeichen nicht mehr gebürgt wird: <day></day>.',
    yourBadges: 'Ihre Abzeichen',
    start: 'Die Regeln lesen und beginnen',
  },
  start: {
    title: 'Bevor Sie beginnen',
    heading: '{title}: bevor Sie beginnen',
    lead: '{questions, number} Fragen in {minutes, number} Minuten. Die Uhr startet mit der Schaltfläche unten, nicht vorher.',
    rules: 'Regeln',
    oneAtATime:
      'Eine Frage nach der anderen. Sie können zurückgehen, Antworten ändern und Fragen markieren, bis Sie abgeben oder die Zeit um ist.',
    saved:
      'Jede Antwort wird sofort gespeichert. Die Uhr ist die des Servers und hält nicht an; nach einer unterbrochenen Verbindung oder auf einem anderen Gerät machen Sie dort weiter, wo Sie waren.',
    mark: 'Bestanden hat, wer {mark, number} von {scored, number} gewerteten Fragen richtig beantwortet.{pilots, plural, =0 {} one { # weitere ist zur Probe dabei und wird nicht gewertet; welche, ist nicht zu erkennen.} other { # weitere sind zur Probe dabei und werden nicht gewertet; welche, ist nicht zu erkennen.}} Eine falsche Antwort kostet nicht mehr als keine.',
    openBook:
      'Hilfsmittel sind erlaubt: Lassen Sie <rules>die Regeln dieses Marktes</rules> in einem eigenen Tab offen und schlagen Sie beim Antworten nach.',
    closedBook:
      'Hilfsmittel sind nicht erlaubt: Antworten Sie aus dem, was Sie wissen, allein, ohne zu suchen, den Code auszuführen oder jemanden oder etwas zu fragen.',
    fresh: 'Die Fragen sind für diesen Markt gemacht und wechseln mit jedem Versuch. Bitte behalten Sie sie für sich.',
    again:
      'Wiederholen können Sie den Test {days, plural, =0 {{demo, select, yes {sofort, da dies eine Vorführung ist; ein echter Markt lässt Sie warten} other {sofort}}} one {# Tag nach dem letzten Versuch} other {# Tage nach dem letzten Versuch}}{months, plural, =0 {} one {. Nach dem Bestehen wieder, wenn der # Monat des Abzeichens vorbei ist} other {. Nach dem Bestehen wieder, wenn die # Monate des Abzeichens vorbei sind}}. Die Fragen sind jedes Mal neu.',
    result:
      'Ihr Ergebnis sehen Sie sofort. Wenn Sie bestehen, erwerben Sie ein Abzeichen, das niemand sieht, bis Sie es zeigen.',
    form: 'Den Test beginnen',
    consent: 'Ich habe die Regeln gelesen, antworte selbst und bin mit dem einverstanden, was aufgezeichnet wird.',
    pending: 'Ihre Fragen werden gezogen …',
    submit: 'Den Test beginnen · {minutes, number} Minuten',
  },
  recorded: {
    kept: 'Aufgezeichnet wird: wann Sie beginnen und enden, was Sie wann wählen, wann jede Frage gezeigt wird, die Punkte und die Nummer des Versuchs.',
    notKept:
      'Nicht aufgezeichnet werden: Kamera, Mikrofon, Bildschirm, Tastenanschläge, andere Fenster. Was Sie wählen, verlässt den Testdienst nie; andere sehen ein Abzeichen nur, wenn Sie es zeigen, und nie einen Test, den Sie nicht bestanden haben.',
  },
  assurance: {
    lead: 'Ein Abzeichen dieses Tests trägt die Punze <level>A0</level>: Niemand hat zugesehen. Es sagt, was geantwortet wurde, nicht von wem.',
  },
  objectives: {
    caption: 'Lernziele des Tests',
    objective: 'Lernziel',
    outcome: 'Was man dann kann',
    levels: 'Verlangt',
    questions: 'Fragen',
    level: { recall: 'Wissen', understand: 'Verstehen', apply: 'Anwenden', analyse: 'Analysieren' },
  },
  attempts: {
    caption: 'Ihre Versuche',
    attempt: 'Versuch',
    numbered: 'Versuch {number, number}',
    numberedOf: '{test}, Versuch {number, number}',
    started: 'Begonnen',
    result: 'Ergebnis',
    score: 'Punkte',
    scoreOf: '{score, number} von {max, number}, nötig: {mark, number}',
    again: 'Wiederholung',
    outcome: { running: 'Läuft', abandoned: 'Abgebrochen', passed: 'Bestanden', notPassed: 'Nicht bestanden' },
    retake: { open: 'jetzt', running: 'nach dem laufenden Test', passed: 'ab <day></day>' },
  },
  practice: {
    numbered: 'Übung {number, number} · {objective}',
    open: 'Öffnen',
    close: 'Schließen',
    show: 'Lösung und Begründung zeigen',
    answer: 'Lösung: Antwort {number, number}',
    right: 'Antwort {number, number}, richtig.',
    wrong: 'Antwort {number, number}.',
  },
  question: {
    table: 'Tabelle {number, number}',
    wanted: 'Gewünschtes Ergebnis',
    result: 'Ergebnis {number, number}',
    noRows: 'keine Zeilen',
    runsIn: 'Läuft in {runsIn, select, sql {PostgreSQL} python {Python 3} other {bash}}.',
  },
} as const satisfies Translation<typeof en>;
