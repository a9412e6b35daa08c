import type { Translation } from '../../i18n/translation';
import type { freelancersWords as en } from './words.en';

export const freelancersWords = {
  list: {
    title: 'Freelancer',
    description: 'Menschen, die Arbeit anbieten, mit den Abzeichen, die sie zeigen.',
    lead: 'Fähigkeiten ohne Punze sind eigene Angaben. Punzen stammen aus Tests, die hier abgelegt wurden; öffnen Sie eine, um sie zu prüfen.',
    search: 'Freelancer suchen',
    byBadge: 'Zeigt das Abzeichen',
    label: 'Freelancer, die zuletzt bearbeiteten zuerst',
    shown: '{count, number} auf dieser Seite, das zuletzt bearbeitete Profil zuerst',
    claims: 'Eigene Angaben: {skills}{more, plural, =0 {} other { und # weitere}}',
    noFit: 'Kein öffentliches Profil passt zu dieser Suche.',
    noFitAdvice: 'Nehmen Sie einen Filter weg oder suchen Sie mit weniger oder anderen Wörtern.',
    everybody: 'Alle zeigen',
    empty: 'Hier werden Menschen stehen, die Arbeit anbieten, sobald sie ein Profil veröffentlichen.',
    writeYours: 'Ihr Profil schreiben',
  },
  badges: {
    label: 'Abzeichen',
    title: 'Geprüft',
    empty: 'Hier werden die Abzeichen stehen, die Sie zeigen möchten.',
    tests: 'Zu den Tests',
    open: 'Abzeichen {title} öffnen und seine Signatur prüfen',
  },
  profile: {
    rate: '<rate></rate> je Stunde, als Richtwert',
    thereNow: 'dort ist es jetzt {time} Uhr',
    since: 'Hier seit <time></time>',
    edit: 'Ihr Profil bearbeiten',
    onlyYou: 'Nur Sie sehen diese Seite',
    publish: 'Veröffentlichen Sie sie unter „Ihr Profil bearbeiten“, wenn sie sagt, was Sie möchten.',
    ownWords: 'In eigenen Worten',
    recordAndSkills: 'Bilanz und Fähigkeiten',
    skills: 'Fähigkeiten',
    finishedWork: 'Abgeschlossene Arbeiten',
    noFinishedWork: 'Hier werden abgeschlossene und bezahlte Verträge stehen.',
  },
  record: {
    title: 'Bilanz',
    finished: 'Abgeschlossene Verträge',
    score: 'Punktzahl',
    ofFive: 'von 5',
    reviews: '{count, plural, =0 {noch keine Bewertungen} one {aus # Bewertung} other {aus # Bewertungen}}',
    why: 'Wie wird die Punktzahl berechnet?',
    because:
      'Jede Bewertung enthält vier Noten von 1 bis 5: Qualität, Verständigung, Tempo, Verlässlichkeit. Ihr Wert ist deren einfaches Mittel, also die Summe der vier Noten geteilt durch 4, und die Punktzahl ist das einfache Mittel dieser Werte über alle sichtbaren Bewertungen, auf zwei Stellen gerundet. Keine Bewertung zählt mehr als eine andere, keine wird ausgelassen, und sonst fließt nichts ein. Beide Seiten bewerten, bevor eine die Bewertung der anderen lesen kann, damit niemand Gleiches mit Gleichem vergilt.',
  },
  recordText: {
    newcomer: 'Neu auf diesem Markt',
    finished: '{count, plural, one {# abgeschlossener Vertrag} other {# abgeschlossene Verträge}}',
    noReviews: 'Noch keine Bewertungen',
    score:
      '<strong>{score, number, ::.0}</strong> von 5 aus {reviews, plural, one {# Bewertung} other {# Bewertungen}}',
  },
  reviews: {
    title: 'Bewertungen',
    empty: 'Hier werden Bewertungen der Auftraggeber zu abgeschlossenen Verträgen stehen.',
    by: '<author></author>, <time></time>',
    quality: 'Qualität',
    communication: 'Verständigung',
    speed: 'Tempo',
    reliability: 'Verlässlichkeit',
  },
} as const satisfies Translation<typeof en>;
