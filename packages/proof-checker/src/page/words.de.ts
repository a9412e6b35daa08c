import type { Words } from './words.en';

const steps: Words['steps'] = {
  leaf: {
    title: 'Der Eintrag',
    holds: 'Der Text des Eintrags hat den Hash, den der Nachweis nennt: Kein Zeichen wurde verändert.',
    fails:
      'Der Text des Eintrags hat einen anderen Hash, als der Nachweis nennt: Es ist nicht der Text, der ausgegeben wurde.',
  },
  path: {
    title: 'Der Weg nach oben',
    holds: 'Die Hashes im Nachweis sind genau die, die von dieser Stelle zu einer Wurzel führen.',
    fails: 'Die Hashes im Nachweis sind nicht die, die von dieser Stelle zu einer Wurzel führen.',
  },
  root: {
    title: 'Die Wurzel',
    holds: 'Die errechnete Wurzel ist die im Prüfpunkt: Der Eintrag steht an dieser Stelle im Protokoll.',
    fails: 'Die errechnete Wurzel ist nicht die im Prüfpunkt: Dieser Eintrag steht dort nicht.',
  },
  signature: {
    title: 'Die Signatur',
    holds: 'Der Prüfpunkt ist signiert, und die Signatur passt zu genau diesem Text.',
    fails:
      'Kein Schlüssel, der hier zählt, hat diesen Prüfpunkt signiert, oder die Signatur gehört zu einem anderen Text.',
  },
  trust: {
    title: 'Was Sie von anderswo wissen',
    holds: 'Der Schlüssel oder Prüfpunkt, den Sie angegeben haben, passt.',
    fails: 'Der Schlüssel oder Prüfpunkt, den Sie angegeben haben, passt nicht.',
  },
};

export const de: Words = {
  name: 'Deutsch',
  title: 'Nachweis aus dem Protokoll prüfen',
  lead: 'Ob ein Eintrag wörtlich im Protokoll eines Assay-Marktes steht und darin stand, als das Protokoll signiert wurde.',
  alone: 'Diese Seite arbeitet für sich: Sie lädt nichts, sendet nichts und braucht weder den Markt noch ein Netz.',
  languages: 'Sprache',
  form: 'Was geprüft wird',
  file: 'Die Datei mit dem Nachweis',
  fileHint:
    'Ziehen Sie sie irgendwo auf diese Seite, oder wählen Sie sie aus. Auch eine Datei mit mehreren Nachweisen geht.',
  trust: 'Prüfschlüssel oder Prüfpunkt des Protokolls',
  trustHint:
    'Von anderswo, etwa aus einer E-Mail, von Kollegen oder aus Ihrer eigenen Kopie. Ohne diese Angabe wird die Signatur mit dem Schlüssel geprüft, den der Nachweis selbst nennt.',
  trustFile: 'Oder eine Datei, die ihn enthält',
  check: 'Nachweis prüfen',
  noFile: 'Wählen Sie zuerst die Datei mit dem Nachweis.',
  unreadable: {
    proof: 'Das lässt sich nicht prüfen: Die Datei ist kein Nachweis des Protokolls oder kein vollständiger.',
    key: 'Das lässt sich nicht prüfen: Der Schlüssel, den die Datei nennt, ist kein Prüfschlüssel.',
  },
  notRead: 'Die Datei konnte nicht gelesen werden. Wurde sie seither geändert, wählen Sie sie noch einmal.',
  noKey: 'Der Nachweis nennt keinen Schlüssel. Geben Sie den Prüfschlüssel des Protokolls an.',
  badTrust: 'Das ist weder ein Prüfschlüssel (Name+Kennung+Schlüssel) noch ein Prüfpunkt.',
  verdict: 'Ergebnis',
  valid: 'Gültig',
  invalid: 'Nicht gültig',
  notProven: 'Stimmt in sich, Schlüssel nicht verglichen',
  aloneMeans: 'Alles in dieser Datei passt zusammen.',
  validMeans:
    'Der Eintrag steht so im Protokoll, wie er hier geschrieben ist, und das Protokoll wurde mit ihm signiert.',
  validAlone:
    'Geprüft wurde das mit dem Schlüssel, den der Nachweis selbst nennt, und wer einen Nachweis fälscht, kann einen eigenen nennen. Geben Sie einen Schlüssel oder Prüfpunkt von anderswo an.',
  invalidMeans: 'Mindestens ein Schritt stimmt nicht. Verlassen Sie sich nicht auf den Inhalt dieser Datei.',
  several: (valid, all) => `${valid} von ${all} Nachweisen stimmen.`,
  holds: 'Stimmt.',
  fails: 'Stimmt nicht.',
  notCompared: 'Nicht verglichen.',
  notComparedMeans:
    'Sie haben weder Schlüssel noch Prüfpunkt angegeben. Der Schlüssel, den der Nachweis nennt, steht oben.',
  steps,
  otherSize: (size) =>
    `Er gehört zu einer anderen Zahl von Einträgen. Holen Sie einen Nachweis, der zu Ihrem führt: Hängen Sie ?size=${size} an die Adresse des Nachweises.`,
  otherLog: (origin) => `Er gehört zu einem anderen Protokoll, ${origin}.`,
  otherRoot:
    'Er kennt ein anderes Protokoll mit genau derselben Zahl von Einträgen: Das Protokoll wurde umgeschrieben, oder eines von beiden ist gefälscht. Bewahren Sie beide Dateien auf.',
  facts: {
    position: 'Stelle',
    event: 'Ereignis',
    occurred: 'Geschehen',
    log: 'Protokoll',
    size: 'Versiegelte Einträge',
    leaf: 'Hash des Eintrags',
    root: 'Errechnete Wurzel',
    key: 'Signiert von',
  },
  entry: 'Der Eintrag, wie er versiegelt wurde',
};
