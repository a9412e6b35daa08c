import type { Translation } from '../../i18n/translation';
import type { todayWords as en } from './words.en';

export const todayWords = {
  title: 'Heute',
  summary: {
    nothing: 'Nichts wartet auf Sie.',
    onlyTest: 'Ihr Test läuft; sonst wartet nichts auf Sie.',
    undated: '{count, plural, one {# Aufgabe wartet} other {# Aufgaben warten}} auf Sie; keine hat einen Termin.',
    dated:
      '{count, plural, one {# Aufgabe wartet} other {# Aufgaben warten}} auf Sie; der erste Termin ist {distance}.',
  },
  task: {
    entry: '{act}: {subject}',
    answerOffer: 'Vertragsangebot beantworten',
    lapses: 'Verfällt',
    chooseTime: 'Zeit für ein Gespräch wählen',
    firstTime: 'Erster Termin',
    deliver: 'Arbeit abgeben',
    makeChanges: 'Nachbessern wie verlangt',
    due: 'Fällig',
    lookAtBids: '{count, plural, one {# neues Angebot} other {# neue Angebote}} ansehen',
    decide: '{count, plural, one {Über # Angebot} other {Unter # Angeboten}} entscheiden',
    bids: '{count, plural, one {# Angebot} other {# Angebote}}',
    decision: 'Entscheidung',
    reviewWork: 'Arbeit prüfen',
    fund: 'Meilenstein hinterlegen',
    beingReviewed: 'Wird geprüft',
    transfer: 'Überweisung unterwegs',
    noBids: 'Noch keine Angebote',
    talk: 'Gespräch',
    agreedFor: 'Vereinbart für',
    automatic: 'Gilt als abgenommen',
    writeReview: 'Bewertung schreiben',
    possibleUntil: 'Möglich bis',
    readMessages: '{count, plural, one {# neue Nachricht} other {# neue Nachrichten}} lesen',
  },
  running: {
    title: 'Ihr Test läuft: {test}',
    goOn: 'Weitermachen',
    ends: 'Er endet',
    body: '<deadline></deadline>. Gewertet wird, was dann gespeichert ist.',
  },
  client: {
    turn: 'Sie sind dran: Ihre Aufträge',
    myJobs: 'Meine Aufträge',
    empty: 'Hier stehen Angebote, Arbeit zum Abnehmen und Meilensteine zum Hinterlegen.',
    post: 'Auftrag ausschreiben',
  },
  freelancer: {
    turn: 'Sie sind dran: Ihre Arbeit',
    empty: 'Hier stehen Vertragsangebote, Abgaben, Bewertungen und Nachrichten, die auf Sie warten.',
    money: {
      available: { title: 'Auszahlbar', in: 'Verfügbar in {currency}' },
      held: { title: 'Hinterlegt bis zur Abnahme', in: 'In {currency}, vor Ihrer Gebühr' },
    },
  },
  comingUp: 'Demnächst',
  jobs: {
    title: 'Passende Aufträge',
    all: 'Alle Aufträge',
    asksFor: 'Gefragt, wie in Ihrem Profil: {skills}',
    decision: 'Entscheidung',
    none: 'Hier stehen offene Aufträge, die Ihre Fähigkeiten verlangen.',
    noneMore: 'Zurzeit ist keiner offen, für den Sie noch kein Angebot abgegeben haben.',
    noSkills: 'Aufträge werden nach den Fähigkeiten in Ihrem Profil ausgewählt; es nennt noch keine.',
    addSkills: 'Fähigkeiten hinzufügen',
  },
  test: {
    title: 'Ein Test, der sich lohnen kann',
    body: '<test></test> dauert höchstens {minutes, number} Minuten. Was das Abzeichen auf diesem Markt wert ist, ist <strong>noch nicht bekannt</strong>.',
    bodyWithSkills:
      '<test></test> steht für {skills} und dauert höchstens {minutes, number} Minuten. Was das Abzeichen auf diesem Markt wert ist, ist <strong>noch nicht bekannt</strong>.',
    why: 'Warum noch nicht bekannt?',
    because:
      'Ob ein Abzeichen Arbeit bringt, wird gemessen, indem die Wochen verglichen werden, bevor und nachdem Abzeichen sichtbar wurden. Noch zeigen zu wenige dieses Abzeichen für eine aussagekräftige Schätzung. Machen Sie den Test, um zu wissen, wo Sie stehen, nicht weil wir versprechen, dass er sich auszahlt.',
    again: 'Sie können ihn wieder ablegen',
    see: 'Test ansehen',
  },
  doors: {
    title: 'Hier steht, was auf Sie wartet und bis wann.',
    offer: 'Arbeit anbieten',
    post: 'Auftrag ausschreiben',
    body: 'Ein Konto kann beides: Fangen Sie mit dem einen an, das andere bleibt offen.',
  },
} as const satisfies Translation<typeof en>;
