import type { Translation } from '../../i18n/translation';
import type { jobsWords as en } from './words.en';

export const jobsWords = {
  list: {
    title: 'Aufträge',
    description: 'Offene Aufträge zum Festpreis, die neuesten zuerst.',
    lead: 'Festpreise, bezahlt nach Meilensteinen, die vor Beginn der Arbeit hinterlegt sind.',
    post: 'Auftrag ausschreiben',
    search: 'Aufträge suchen',
    byBadge: 'Verlangt das Abzeichen',
    label: 'Offene Aufträge, die neuesten zuerst',
    shown: '{count, number} auf dieser Seite, die neuesten zuerst',
    noFit: 'Kein offener Auftrag passt zu dieser Suche.',
    noFitAdvice:
      'Nehmen Sie einen Filter weg oder suchen Sie mit weniger oder anderen Wörtern. Aufträge verlassen diese Liste, sobald der Auftraggeber entscheidet.',
    all: 'Alle Aufträge zeigen',
    empty: 'Hier werden offene Aufträge stehen, die neuesten zuerst.',
  },
  facts: {
    posted: 'Ausgeschrieben <time></time>',
    decision: 'Entscheidung',
    bids: '{count, plural, =0 {Noch keine Angebote} one {# Angebot} other {# Angebote}}',
  },
  state: {
    draft: 'Entwurf',
    open: 'Offen für Angebote',
    filled: 'Vergeben',
    cancelled: 'Vom Auftraggeber zurückgezogen',
    expired: 'Ohne Entscheidung geschlossen',
    removed: 'Vom Betreiber entfernt',
  },
  page: {
    posted: 'Ihr Auftrag ist ausgeschrieben',
    postedNext:
      'Freelancer können ihn jetzt finden. Sie erfahren von jedem Angebot; entscheiden Sie bis zu dem Datum, das Sie gesetzt haben.',
    terms: 'Bedingungen dieses Auftrags',
    budgetAndDecision: 'Budget und Entscheidung',
    budget: 'Budget, Festpreis',
    clientDecides: 'Der Auftraggeber entscheidet',
    anonymousBids: 'Angebote werden ohne Namen gelesen, bis sie in der engeren Wahl sind.',
  },
  client: {
    title: 'Der Auftraggeber',
    jobsPosted: 'Ausgeschriebene Aufträge',
    hires: 'Beauftragungen',
    reviews: 'Bewertungen',
    noReviews: 'Noch keine',
    score: '{score, number, ::.0} von 5 aus {reviews, plural, one {# Bewertung} other {# Bewertungen}}',
    why: 'Woher kommen diese Zahlen?',
    because:
      'Sie zählen, was auf diesem Markt geschehen ist. Die Punktzahl ist das einfache Mittel von vier Noten (Qualität, Verständigung, Tempo, Verlässlichkeit) über alle Bewertungen, die Freelancer nach einem Vertrag abgegeben haben; Bewertungen werden sichtbar, wenn beide Seiten geschrieben haben.',
  },
  door: {
    closed: 'Dieser Auftrag nimmt keine Angebote mehr an.',
    bid: 'Angebot abgeben',
    logIn: 'Anmelden und Angebot abgeben',
    signUp: 'Neu hier? <link>Registrieren</link> Sie sich; es kostet nichts.',
    badgeFirst: 'Zuerst braucht es ein Abzeichen',
    badgeOnly: 'Nur wer das Abzeichen {badge} zeigt, kann ein Angebot abgeben.',
    testTakes: 'Der Test dauert höchstens {minutes, plural, one {# Minute} other {# Minuten}}.',
    badgeHeld: 'Wenn Sie es schon haben, zeigen Sie es auf der <link>Seite Ihrer Abzeichen</link>.',
    toTest: 'Zum Test',
    already: 'Sie haben für diesen Auftrag ein Angebot abgegeben',
    openBid: 'Ihr Angebot öffnen',
    notNow: 'Sie können für diesen Auftrag kein Angebot abgeben',
  },
  own: {
    openBids: 'Angebote öffnen',
    compareBids: '{bids, plural, one {# Angebot} other {# Angebote}} vergleichen',
    lookAtBids: '{bids, plural, one {# Angebot} other {# Angebote}} ansehen',
    takeBack: 'Diesen Auftrag zurückziehen',
    takeBackMeans:
      'Der Auftrag wird geschlossen, und alle Bieter erfahren es. Das lässt sich nicht rückgängig machen; einen neuen Auftrag können Sie jederzeit ausschreiben.',
    takeBackForm: 'Den Auftrag zurückziehen',
    takeBackNow: 'Auftrag zurückziehen und {bidders, plural, one {# Bieter} other {# Bietern}} Bescheid geben',
    takenBack: 'Der Auftrag ist zurückgezogen, und alle Bieter erfahren es.',
  },
  report: {
    job: 'Diesen Auftrag melden',
    profile: 'Dieses Profil melden',
    reason: 'Was ist daran nicht in Ordnung?',
    reasonHint:
      'Zum Beispiel Arbeit ohne Bezahlung, die Bitte um Zahlung außerhalb dieses Marktes oder ein fremder Name. Das lesen die Betreiber und sonst niemand.',
    send: 'Meldung absenden',
    sent: 'Danke. Ein Betreiber liest Ihre Meldung und entscheidet; Sie erfahren, wie.',
  },
  mine: {
    title: 'Meine Aufträge',
    empty: 'Hier werden Ihre Aufträge stehen, mit dem Stand der Angebote.',
    emptyAdvice: 'Es dauert etwa drei Minuten: was zu tun ist, das Budget und das Datum, bis zu dem Sie entscheiden.',
    postFirst: 'Den ersten Auftrag ausschreiben',
    label: 'Ihre Aufträge, die neuesten zuerst',
    noBids: 'Noch keine Angebote.',
    openContract: 'Vertrag öffnen',
    newBids: '{count, number} neu',
    shortlisted: '{count, number} in der engeren Wahl',
    offerSent: 'Vertragsangebot gesendet',
  },
  island: {
    sheet: {
      brief: 'Beschreibung',
      skills: 'Fähigkeiten',
      milestones: 'Meilensteine',
      funded: 'Jeder wird hinterlegt, bevor die Arbeit daran beginnt',
      questions: 'Fragen an die Bieter',
      requiredBadge: 'Verlangt das Abzeichen <badge>{title}</badge>',
    },
    plan: {
      days: '{count, plural, one {# Tag} other {# Tage}}',
      daysInAll: '{count, plural, one {# Tag} other {# Tage}} insgesamt',
    },
  },
} as const satisfies Translation<typeof en>;
