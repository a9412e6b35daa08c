import type { Translation } from '../../i18n/translation';
import type { operatorTestsWords as en } from './words.en';

export const operatorTestsWords = {
  page: { title: 'Tests' },
  version: '{title}, Fassung {version, number}',
  notYetKnown: 'noch nicht bekannt',
  percent: '{value} %',
  figures: {
    title: 'Abgelegt und bestanden',
    none: 'Hier wird jeder Test stehen, den jemand begonnen hat.',
    caption: 'Wie die Tests abgelegt und bestanden werden',
    test: 'Test',
    taken: 'Bewertet',
    passed: 'Bestanden',
    rate: 'Bestehensquote',
    abandoned: 'Abgebrochen',
    running: 'Läuft',
    time: 'Mittlere Zeit',
    minutes: '{value} min',
  },
  pools: {
    title: 'Hier erprobte Fragen',
    none: 'Der Testdienst führt seine Tests hier auf, sobald er zum ersten Mal läuft.',
    caption: 'Vorräte erprobter Fragen',
    test: 'Test',
    state: 'Stand',
    offered: 'Kann abgelegt werden',
    preparing: 'Wird vorbereitet',
    proven: 'Erprobte Fragen',
    provenOf: 'Erprobte Fragen von {title}',
    progress: '{proven, number} von {target, number}',
    needed: 'Nötig zum Öffnen',
    guess: 'Bestehen durch Raten',
  },
} as const satisfies Translation<typeof en>;
