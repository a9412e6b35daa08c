import type { Translation } from '../../i18n/translation';
import type { logWords as en } from './words.en';

export const logWords = {
  mine: {
    title: 'Was das Protokoll über Sie enthält',
    lead: 'Alles, was Sie in diesem Markt getan haben, und was andere getan haben und Sie als Beteiligte nennt, so wie es im Protokoll steht. Nichts davon lässt sich unbemerkt ändern oder entfernen.',
    limits:
      'Was jemand den Betreibern gemeldet oder geschrieben hat, bevor Sie es sehen dürfen, gehört dieser Person und steht nicht hier. Persönliche Angaben in einem Eintrag sind verschlüsselt.',
    none: 'Zu diesem Filter passt kein Eintrag.',
    list: 'Einträge, die neuesten zuerst',
    filter: 'Ihre Einträge filtern',
    kind: 'Was geschah',
    everyKind: 'Alles',
    month: 'Monat',
    everyMonth: 'Jeder Monat',
    proofs: 'Nachweise dieser Seite herunterladen',
  },
  entry: {
    position: 'Eintrag {position, number}',
    by: { you: 'Von Ihnen', other: 'Von der anderen Seite', market: 'Vom Markt' },
    sealed: 'Versiegelt',
    unsealed: 'Noch nicht versiegelt; der Nachweis folgt in Sekunden',
    proof: 'Nachweis herunterladen',
    proofOf: 'Nachweis herunterladen: Eintrag {position, number}',
    says: 'Inhalt',
    saysOf: 'Inhalt von Eintrag {position, number}',
  },
  check: {
    title: 'Was ein Nachweis zeigt und wie man ihn prüft',
    shows:
      'Ein Nachweis zeigt, dass ein Eintrag wörtlich an seiner Stelle im Protokoll steht und dass das Protokoll mit ihm signiert wurde. Ändert oder entfernt jemand den Eintrag später, so zeigt es Ihre Kopie des Nachweises.',
    showsNot:
      'Er zeigt nicht, dass der Inhalt des Eintrags wahr ist. Und er verrät alles, was darin steht: Geben Sie ihn nur weiter, an wen dieser Inhalt gehen darf.',
    how: 'Laden Sie das Prüfprogramm einmal herunter und bewahren Sie es auf: eine einzelne Datei, die sich in jedem Browser von der Festplatte und ohne Netz öffnet. Geben Sie ihr den Nachweis und den Schlüssel des Protokolls aus einer Quelle, der Sie trauen, etwa aus einer E-Mail oder einer eigenen Kopie. Auf der Kommandozeile sagt <command></command> dasselbe.',
    kept: 'Wenn Sie selbst einen Prüfpunkt aufbewahrt haben, holen Sie einen Nachweis, der zu ihm führt: Hängen Sie <code></code> mit seiner Zahl von Einträgen an die Adresse des Nachweises.',
    checker: 'Prüfprogramm herunterladen',
    key: 'Schlüssel des Protokolls',
    checkpoint: 'Neuester Prüfpunkt',
  },
  page: {
    title: 'Das Protokoll',
    description: 'Wie alles, was in diesem Markt geschieht, eingetragen, versiegelt und geprüft wird.',
    lead: 'Was sich in diesem Markt ändert, wird in ein Protokoll geschrieben, das nur wachsen kann. Jede Sekunde wird es versiegelt: Eine signierte Zeile steht für alle Einträge bis dahin, und keiner lässt sich ändern, ohne dass sie bricht.',
    mine: 'Was das Protokoll über Sie enthält',
    head: 'Der neueste Prüfpunkt',
    headMeans:
      'Der Name des Protokolls, wie viele Einträge versiegelt sind, die Wurzel über alle und die Signatur. Bewahren Sie eine Kopie auf, und niemand kann umschreiben, was davor liegt, ohne dass Sie es merken.',
    keys: 'Die Schlüssel',
    keysMean: 'Mit diesen Prüfschlüsseln lassen sich Prüfpunkte prüfen, der neueste zuletzt.',
    unsealed: 'Noch ist nichts versiegelt.',
  },
} as const satisfies Translation<typeof en>;
