import type { Locale } from '@assay/domain/locale/locales';
import type { RecognitionGrade } from '../recognition-grade';

const en = {
  row: (says: string) => `Hallmarks: ${says}`,
  skill: { title: 'Skill', explanation: (skill: string) => `The skill that was tested: ${skill}.` },
  standard: {
    title: 'Standard',
    explanation: (standard: string) => `The standard reached, against a published pass mark: ${standard}.`,
  },
  assurance: {
    title: 'Assurance',
    explanation: (level: string, label: string) =>
      `How surely this is the holder’s own work, from A0 to A3. ${level}: ${label}.`,
  },
  date: {
    title: 'Date letter',
    caption: (year: number) => `Tested ${year}`,
    explanation: (letter: string, year: number) => `The year of the test: the letter ${letter} stands for ${year}.`,
  },
  grade: {
    claimed: 'claimed',
    'peer-recognised': 'recognised by peers',
    'client-confirmed': 'confirmed by clients',
    tested: 'tested',
  } satisfies Record<RecognitionGrade, string>,
};

const de: typeof en = {
  row: (says) => `Punzen: ${says}`,
  skill: { title: 'Fähigkeit', explanation: (skill) => `Die geprüfte Fähigkeit: ${skill}.` },
  standard: {
    title: 'Niveau',
    explanation: (standard) => `Das erreichte Niveau, gemessen an einer veröffentlichten Bestehensgrenze: ${standard}.`,
  },
  assurance: {
    title: 'Sicherheit',
    explanation: (level, label) =>
      `Wie sicher das Ergebnis die eigene Leistung der geprüften Person ist, von A0 bis A3. ${level}: ${label}.`,
  },
  date: {
    title: 'Jahresbuchstabe',
    caption: (year) => `Geprüft ${year}`,
    explanation: (letter, year) => `Das Jahr des Tests: Der Buchstabe ${letter} steht für ${year}.`,
  },
  grade: {
    claimed: 'angegeben',
    'peer-recognised': 'von anderen Freelancern anerkannt',
    'client-confirmed': 'von Auftraggebern bestätigt',
    tested: 'geprüft',
  },
};

/** What the marks of a badge and of a skill say, in each language; the words inside a signed badge stay English. */
export const hallmarkWords: Readonly<Record<Locale, typeof en>> = { en, de };
