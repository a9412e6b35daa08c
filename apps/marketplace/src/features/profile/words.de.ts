import type { Translation } from '../../i18n/translation';
import type { profileWords as en } from './words.en';

export const profileWords = {
  page: {
    title: 'Ihr Profil',
    lead: 'Was Auftraggeber lesen, bevor sie Ihr Angebot lesen.',
    see: 'So sehen es andere',
  },
  island: {
    label: 'Ihr Profil',
    work: {
      title: 'Was Sie tun',
      lead: 'Ein Satz, der einem Auftraggeber im Gedächtnis bleibt, dann das, was Sie ihm beim Kaffee erzählen würden.',
      headline: 'Überschrift',
      about: 'Über Ihre Arbeit',
      field: 'Bereich',
      noField: 'Kein Bereich',
    },
    skills: {
      title: 'Fähigkeiten, die Sie angeben',
      lead: 'Damit werden Sie gefunden. Eine Punze tragen sie nicht: Punzen kommen aus Tests, die Sie als Abzeichen zeigen.',
      legend: 'Fähigkeiten',
      hint: 'Geben Sie eine Fähigkeit ein und fügen Sie sie hinzu; mehrere auf einmal mit Kommas.',
    },
    rate: {
      title: 'Stundensatz',
      lead: 'Ein Richtwert für Auftraggeber; Aufträge haben hier Festpreise.',
      hour: 'Eine Stunde Ihrer Arbeit',
      currency: 'Währung',
    },
    readers: {
      title: 'Wer es sieht',
      lead: 'Abzeichen erscheinen nur, wenn Sie auch jedes einzelne zeigen.',
      publish: 'Dieses Profil veröffentlichen',
      publishHint:
        'Alle können es lesen und über die Suche finden. Ohne das Häkchen sehen nur Sie es; Auftraggeber, denen Sie ein Angebot senden, sehen Ihren Namen und Ihre Überschrift.',
    },
    save: 'Profil speichern',
    saving: 'Wird gespeichert …',
  },
} as const satisfies Translation<typeof en>;
