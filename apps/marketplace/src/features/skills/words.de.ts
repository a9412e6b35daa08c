import type { Translation } from '../../i18n/translation';
import type { skillsWords as en } from './words.en';

export const skillsWords = {
  refused: 'Eine Fähigkeit ist hier nicht bekannt; alles, was Sie eingegeben haben, bleibt erhalten.',
  unknown:
    '{skills} steht nicht in unserer Liste, die auf Englisch ist. Versuchen Sie ein anderes oder ein allgemeineres Wort.',
  quoted: '„{skill}“',
  island: {
    search: 'Fähigkeiten suchen',
    another: 'Eine weitere hinzufügen',
    example: 'SQL, proofreading, bookkeeping …',
    add: 'Hinzufügen',
    adding: 'Wird hinzugefügt …',
  },
} as const satisfies Translation<typeof en>;
