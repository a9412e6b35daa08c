import type { Translation } from '../../i18n/translation';
import type { searchWords as en } from './words.en';

export const searchWords = {
  search: 'Suchen',
  searching: 'Wird gesucht …',
  filters: '{count, plural, =0 {Filter} other {Filter · #}}',
  field: 'Bereich',
  skill: 'Fähigkeit',
  takeThisAway: '(diesen Filter wegnehmen)',
  inForce: 'Gesetzte Filter',
  takeAway: '(wegnehmen)',
  all: 'Alles zeigen',
  byWords: '„{words}“',
  byBadge: 'Abzeichen {title}',
} as const satisfies Translation<typeof en>;
