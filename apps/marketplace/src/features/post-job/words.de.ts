import type { Translation } from '../../i18n/translation';
import type { postJobWords as en } from './words.en';

export const postJobWords = {
  page: {
    title: 'Einen Auftrag ausschreiben',
    lead: 'Fünf kurze Teile, etwa drei Minuten. Bevor er ausgeschrieben wird, sehen Sie ihn so, wie Freelancer ihn sehen werden.',
  },
  island: {
    form: {
      label: 'Neuer Auftrag',
      preview: 'Ansehen, wie Freelancer ihn sehen',
      nothingPosted: 'Noch ist nichts ausgeschrieben.',
    },
    work: {
      title: 'Was zu tun ist',
      lead: 'Sagen Sie, was es heute gibt, was es danach geben soll und woran Sie erkennen, dass es gut ist.',
      jobTitle: 'Titel',
      jobTitleHint: 'Was ein Freelancer eingeben würde, um ihn zu finden.',
      brief: 'Beschreibung',
      briefHint: 'Einfacher Text; eine leere Zeile beginnt einen neuen Absatz.',
      field: 'Bereich',
      chooseField: 'Bereich wählen',
    },
    people: {
      title: 'Wer es kann',
      lead: 'Fähigkeiten bringen den Auftrag zu den richtigen Menschen. Ein verlangtes Abzeichen lässt nur die zu, die den Test bestanden haben und es zeigen.',
      skills: 'Fähigkeiten',
      skillsHint: 'Geben Sie eine Fähigkeit ein und fügen Sie sie hinzu; mehrere auf einmal mit Kommas.',
      badge: 'Verlangtes Abzeichen',
      noBadge: 'Kein Abzeichen verlangt',
      noBadgeHint: 'Alle dürfen ein Angebot abgeben; Abzeichen stehen trotzdem neben jedem Angebot.',
      badgeOf: 'Abzeichen {title}',
      badgeHint:
        'Ein Test von höchstens {minutes, plural, one {# Minute} other {# Minuten}}. Weniger Angebote, alle von Menschen, die ihn bestanden haben.',
      anonymous: 'Angebote ohne Namen vergleichen',
      anonymousHint:
        'Name und Profil bleiben verborgen, bis Sie ein Angebot in die engere Wahl nehmen oder den Vertrag anbieten; Anschreiben, Preis, Punzen und Bilanz sind zu sehen. Bieter erfahren davon.',
    },
    pay: {
      title: 'Was er einbringt',
      lead: 'Ein Festpreis, bezahlt Meilenstein für Meilenstein. Sie hinterlegen jeden, bevor die Arbeit daran beginnt, und geben ihn frei, wenn Sie die Arbeit abnehmen.',
      budget: 'Budget',
      currency: 'Währung',
      milestonesHint:
        'Für kleine Arbeiten genügt einer: Lassen Sie seinen Betrag leer, und er ist das ganze Budget wert. Mehrere müssen zusammen das Budget ergeben.',
    },
    questions: {
      title: 'Was Sie fragen',
      lead: 'Zwei oder drei kurze Fragen zeigen mehr als ein langer Brief.',
      legend: 'Fragen an die Bieter',
      hint: 'Bis zu {max, number}; die Antworten stehen nebeneinander, wenn Sie Angebote vergleichen.',
      question: 'Frage {number, number}',
      add: 'Frage hinzufügen',
      adding: 'Wird hinzugefügt …',
    },
    decision: {
      title: 'Wann Sie entscheiden',
      lead: 'Bieter sehen dieses Datum. Danach schließt der Auftrag von selbst, und alle erfahren es.',
      date: 'Entscheidung spätestens am',
    },
    preview: {
      lead: 'So werden Freelancer ihn lesen. Noch ist nichts ausgeschrieben.',
      decision: 'Sie entscheiden',
      post: 'Diesen Auftrag ausschreiben',
      posting: 'Wird ausgeschrieben …',
      change: 'Etwas ändern',
    },
  },
} as const satisfies Translation<typeof en>;
