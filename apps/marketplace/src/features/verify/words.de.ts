import type { Translation } from '../../i18n/translation';
import type { verifyWords as en } from './words.en';

export const verifyWords = {
  page: {
    title: 'Ein Abzeichen prüfen',
    description: 'Ein signiertes Abzeichen prüfen: als Datei, Text oder Link.',
    lead: 'Ob ein Abzeichen echt, unverändert und noch gültig ist, mit jeder Prüfung in Worten. Nichts, was Sie angeben, wird aufbewahrt.',
    withoutUs: 'Ohne uns',
    standards:
      'Abzeichen sind Open Badges 3.0, signiert mit eddsa-rdfc-2022; die Schlüssel stehen unter <keys></keys>. Jedes Programm, das diese Standards kennt, kann sie prüfen, ebenso der Befehl <command></command>.',
  },
  island: {
    form: {
      label: 'Ein Abzeichen prüfen',
      file: 'Eine Datei',
      fileHint:
        'Das signierte JSON oder ein Bild, das es enthält (SVG, PNG). Ziehen Sie es auf dieses Formular oder wählen Sie es aus.',
      source: 'Oder sein Text, oder ein Link dieser Seite',
      submit: 'Abzeichen prüfen',
      pending: 'Wird geprüft …',
      refused: 'Das konnte nicht geprüft werden.',
    },
    verdict: {
      label: 'Ergebnis',
      badgeTitle: 'Das Abzeichen nennt sich',
      issuer: 'Aussteller',
      noName: 'ohne Namen',
      thisMarket: '(dieser Markt)',
      simulated: 'Es stammt aus einem Vorführmarkt mit erzeugten Menschen: keine Qualifikation.',
      checks: 'Prüfungen',
      passed: 'Bestanden.',
      notPassed: 'Nicht bestanden.',
      valid: { title: 'Gültig', meaning: 'Jede der folgenden Prüfungen ist bestanden.' },
      invalid: {
        title: 'Nicht gültig',
        meaning:
          'Mindestens eine Prüfung ist gescheitert. Verlassen Sie sich nicht auf das, was dieses Abzeichen sagt.',
      },
      unknown: {
        title: 'Nicht zu entscheiden',
        meaning: 'Nichts daran ist falsch, aber nicht jede Frage ließ sich von hier aus beantworten.',
      },
    },
    question: {
      shape: 'Ist es ein Abzeichen?',
      issuer: 'Wer hat es ausgestellt?',
      trust: 'Ist der Aussteller bekannt?',
      contexts: 'Bedeuten seine Wörter, was die Standards sagen?',
      key: 'Veröffentlicht der Aussteller den Schlüssel?',
      signature: 'Ist es seit der Signatur unverändert?',
      validity: 'Liegt es innerhalb seiner Daten?',
      status: 'Gilt es noch?',
    },
  },
} as const satisfies Translation<typeof en>;
